package org.elenchus.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.Strip;
import org.elenchus.markup.formatting.Formatter;

/** What holds for every text, whatever stands in it. */
final class Promises {

	private static final String REGISTER = "{source s: primary title \"S\"}\n\n{claim a: event contested counter b}\n";

	private final Lexers lexers = new Lexers();
	/** A text that is edited, and the same read as a whole; kept, for to set a project up takes longer than to read a text. */
	private final MarkupProject edited = project();
	private final MarkupProject whole = project();

	private static MarkupProject project() {
		MarkupProject project = Markup.get().project();
		project.put("a", "");
		project.put("register", REGISTER);
		return project;
	}

	/**
	 * The promise that {@code text} breaks, with the exception if there was one; empty if it breaks none.
	 *
	 * @param exported whether to write the edition as a web page, too, which takes longer than all the rest
	 */
	Optional<String> broken(String text, boolean exported) {
		try {
			return tokens(text).or(() -> words(text)).or(() -> reading(text, exported));
		} catch (RuntimeException | StackOverflowError | AssertionError e) {
			return Optional.of(e.getClass().getName() + at(e));
		}
	}

	private static String at(Throwable e) {
		return Stream.of(e.getStackTrace()).filter(frame -> frame.getClassName().startsWith("org.elenchus")).findFirst()
				.map(frame -> " at " + frame).orElse("");
	}

	private static Optional<String> unless(boolean kept, String promise) {
		return kept ? Optional.empty() : Optional.of(promise);
	}

	private Optional<String> tokens(String text) {
		List<Lexers.Named> tokens = lexers.runtime(text);
		return unless(tokens.stream().map(Lexers.Named::text).collect(Collectors.joining()).equals(text), "the tokens are not the text")
				.or(() -> unless(tokens.equals(lexers.contentAssist(text)), "the lexers do not agree"));
	}

	private static Optional<String> words(String text) {
		String formatted = Formatter.format(text);
		return unless(Strip.strip(escaped(text)).equals(text), "strip does not give escaped text back")
				.or(() -> unless(Formatter.format(formatted).equals(formatted), "formatting twice changes more"))
				.or(() -> unless(Strip.strip(formatted).equals(Strip.strip(text)), "formatting changes the author's text"));
	}

	/** Plain text as an author's words: every brace is written twice. */
	private static String escaped(String text) {
		return text.replace("{", "{{").replace("}", "}}");
	}

	private Optional<String> reading(String text, boolean exported) {
		edited.file("a").read(text);
		Reading reading = Reading.of(edited, exported);
		return unless(edited.file("a").text().equals(text), "the nodes are not the text")
				.or(() -> unless(reading.highlightsFit(text), "the highlights do not fit"))
				.or(() -> updated(text, exported))
				.or(() -> Mending.of(text, reading.findings()).flatMap(mending -> mended(mending, reading)));
	}

	/** A fix of broken markup leaves the author's text as it is, and does not break more than it mends. */
	private Optional<String> mended(Mending mending, Reading reading) {
		return unless(mending.keepsWords(), "a fix changes the author's text")
				.or(() -> unless(mending.addsNothing(whole, reading.findings()), "a fix breaks more than it mends"));
	}

	/** An edited text is read as the whole new text is. */
	private Optional<String> updated(String text, boolean exported) {
		Edit edit = Edit.of(text);
		edited.file("a").update(edit.offset(), edit.removed(), edit.inserted());
		whole.file("a").read(edit.appliedTo(text));
		return unless(Reading.of(edited, exported).equals(Reading.of(whole, exported)), "an update differs from a full read");
	}
}
