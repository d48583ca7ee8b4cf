package org.elenchus.ide.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.junit.jupiter.api.Test;

/** However a text is edited, it has the highlights of one that is read anew. */
class KnownHighlightsTest {

	private final MarkupProject project = Markup.get().project();
	private final KnownHighlights known = new KnownHighlights();

	private static List<Highlight> of(MarkupProject read, KnownHighlights before) {
		return Highlighter.highlight(read.file("a"), read.editions().getFirst(), before);
	}

	private List<Highlight> edited(String text) {
		project.put("a", text);
		return of(project, known);
	}

	private void edit(String... texts) {
		for (String text : texts) {
			MarkupProject fresh = Markup.get().project();
			fresh.put("a", text);
			assertEquals(of(fresh, new KnownHighlights()), edited(text), text);
		}
	}

	@Test
	void aClaimThatIsContestedElsewhereLooksSoAndNoLonger() {
		String words = "Some {x event| words} here.\n\n";
		edit(words + "{claim x}\n", words + "{claim x: contested}\n", words + "{claim x}\n", words);
	}

	@Test
	void aParagraphMovesWithItsHighlights() {
		String words = "Some {x event| words} here{@s}.\n";
		edit(words, "# One\n\n" + words, "One\n\n{# Two}\n\n" + words, words);
	}

	@Test
	void whatBelongsToAClaimDependsOnTheParagraphsBefore() {
		edit("One.\n\nTwo.\n\nThree.\n", "{>x}One.\n\nTwo.\n\nThree.\n", "{>x}One.\n\nTwo.\n\nThree.{<x}\n", "{>x}One.{<x}\n\nTwo.\n\nThree.\n");
		edit("{>x}One.\n\nTwo.\n\n{claim x: contested}\n\nThree.{<x}\n", "{>x}One.\n\nTwo.\n\n{claim x}\n\nThree.{<x}\n");
	}

	@Test
	void whatIsBrokenCanBeMendedElsewhere() {
		edit("{x| one}{y| two\n\nthree}\n", "{x| one}{y| two}\n\nthree\n", "{x| one{<x}\n\nthree\n", "{x| one}\n\n{<x}\n", "");
	}

	@Test
	void whatIsAsItWasIsTheSame() {
		List<Highlight> before = edited("Some {x event| words}.\n\nMore.\n\nMany.\n");
		assertSame(before.getFirst(), edited("Some {x event| words}.\n\nMore.\n\nMany {y| words}.\n").getFirst());
	}
}
