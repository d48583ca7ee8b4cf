package org.elenchus.markup.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.markup.Editions;
import org.elenchus.markup.Strip;
import org.elenchus.markup.Texts;
import org.elenchus.markup.mending.Mending.Way;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.edition.Problem.Kind;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds for every way to mend any text. */
class MendingProperties {

	private static List<Problem> lost(String text) {
		return Editions.read(text).problems().stream().filter(problem -> problem.kind() == Kind.UNCLOSED || problem.kind() == Kind.CROSSING)
				.toList();
	}

	@Property
	@Domain(Texts.class)
	void whatIsMendedIsNoProblemAnyMoreAndTheAuthorsWordsStay(@ForAll String text) {
		LostEnds ends = new LostEnds(text);
		for (Problem problem : lost(text)) {
			for (Mending mending : ends.of(problem)) {
				String mended = Mended.apply(text, mending);
				assertTrue(lost(mended).stream().noneMatch(other -> other.range().start() == problem.range().start()),
						() -> "it does not close in " + mended);
				if (mending.way() == Way.LONG_TO_NAMED_END) {
					assertEquals(words(text), words(mended));
				} else {
					assertTrue(authors(text, problem, mending).contains(Strip.strip(mended)), () -> "other words in " + mended);
				}
			}
		}
	}

	/** What is the author's without doubt. A span that needs no brace leaves it to a form around it, and that is no broken one any more. */
	private static String words(String text) {
		return Piece.of(text, 0, text.length()).stream().filter(Piece::isWords).map(piece -> piece.in(text)).collect(Collectors.joining());
	}

	/** What the author's text can be: as it was, without the broken opener, and without the brace that is replaced. */
	private static Set<String> authors(String text, Problem problem, Mending mending) {
		Piece opener = Piece.of(text, 0, text.length()).stream().filter(piece -> piece.start() == problem.range().start()).findFirst()
				.orElseThrow();
		Set<String> authors = opener(Strip.strip(text), opener.isBroken() ? opener.in(text) : "");
		boolean brace = mending.edits().stream().anyMatch(edit -> edit.range().start() >= opener.end() && !edit.range().isEmpty());
		return without(authors, brace ? "}" : "");
	}

	/** Without an opener; the space behind its bar may go with it, for it belongs to the form. */
	private static Set<String> opener(String author, String opener) {
		Set<String> authors = without(Set.of(author), opener);
		if (opener.endsWith("|")) {
			Stream.of(" ", "\n", "\r", "\r\n", "\t").forEach(space -> authors.addAll(without(Set.of(author), opener + space)));
		}
		return authors;
	}

	/** The texts without one occurrence of some words. */
	private static Set<String> without(Set<String> texts, String words) {
		Set<String> rest = new HashSet<>(words.isEmpty() ? texts : Set.of());
		for (String text : texts) {
			for (int at = words.isEmpty() ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
				rest.add(text.substring(0, at) + text.substring(at + words.length()));
			}
		}
		return rest;
	}
}
