package org.elenchus.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.Strip;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Project;
import org.elenchus.rules.Catalogue;

/** What holds for every text, whatever stands in it. */
final class Promises {

	private final Lexers lexers = new Lexers();
	private final Catalogue rules = Catalogue.installed();

	/** The promise that {@code text} breaks, with the exception if there was one; empty if it breaks none. */
	Optional<String> broken(String text) {
		try {
			return Optional.ofNullable(check(text));
		} catch (RuntimeException | StackOverflowError e) {
			return Optional.of(e.getClass().getName() + at(e));
		}
	}

	private static String at(Throwable e) {
		return e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
	}

	private String check(String text) {
		List<Lexers.Named> tokens = lexers.runtime(text);
		if (!tokens.stream().map(Lexers.Named::text).collect(Collectors.joining()).equals(text)) {
			return "the tokens are not the text";
		}
		if (!tokens.equals(lexers.contentAssist(text))) {
			return "the lexers do not agree";
		}
		if (!Strip.strip(escaped(text)).equals(text)) {
			return "strip does not give escaped text back";
		}
		Strip.strip(text);
		return read(text);
	}

	private String read(String text) {
		MarkupProject project = Markup.get().project();
		project.put("a", text);
		ElenchusResource file = project.file("a");
		if (!file.text().equals(text)) {
			return "the nodes are not the text";
		}
		List<Edition> editions = project.editions();
		rules.check(editions.get(0), new Project(editions), Locale.ENGLISH);
		return null;
	}

	/** Plain text as an author's words: every brace is written twice. */
	private static String escaped(String text) {
		return text.replace("{", "{{").replace("}", "}}");
	}
}
