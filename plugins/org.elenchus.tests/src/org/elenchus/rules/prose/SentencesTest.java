package org.elenchus.rules.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class SentencesTest {

	@ParameterizedTest
	@ValueSource(strings = { "Zie J. Jansen, t.a.p. Hij zweeg niet.", "Prof. Dr. De Vries kwam op 3 jan. Maandag.", "“Waarom?” vroeg hij.",
			"Op p. 12 en blz. 14 staat niets.", "J.W. Smith wrote to St. Petersburg (cf. Kotkin).", "Het kostte 1.200 gulden." })
	void abbreviationsInitialsAndNumbersDoNotEndASentence(String text) {
		assertEquals(List.of(text), Prose.sentences(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "He stopped.|Then he left.", "Is dat zo?|Nee!|Ja.", "“Een zin.”|Nog een.", "Dat is alles enz.|Daarna ging hij.",
			"Hij sprak met Stan.|Die zweeg." })
	void sentencesEndAtFullStopsAndOtherMarks(String parts) {
		assertEquals(List.of(parts.split("\\|")), Prose.sentences(parts.replace("|", " ")));
	}

	@Test
	void aLineBreakEndsNone() {
		assertEquals(List.of("He  stopped and left.", "Then he came."), Prose.sentences("He\r\nstopped\nand left.\nThen he came."));
	}

	@Test
	void aSentenceGoesThroughMarkupAndKnowsItsPlace() {
		Edition edition = edition("{# No. Prose}\n\nHe {x| went {i| home}}{@s}. And {{then}} he\nslept.{^1| In his bed.}\n");
		List<Sentence> sentences = sentences(edition);
		assertEquals(List.of("He went home.", "And {then} he slept.", "In his bed."), sentences.stream().map(Sentence::text).toList());
		assertEquals("He {x| went {i| home}}{@s}.", sentences.getFirst().range().of(edition.text()));
		assertEquals(List.of(List.of("x"), List.of(), List.of()), sentences.stream().map(Sentence::claims).toList());
		assertEquals(List.of(true, true, false), sentences.stream().map(Sentence::isMarked).toList());
		assertEquals(List.of(false, false, true), sentences.stream().map(Sentence::isInNote).toList());
	}

	@Test
	void aNoteBetweenSentencesBelongsToTheOneThatItFollowsAtOnce() {
		assertEquals(List.of(true, false), marked("One is here.{^1} Two is here."));
		assertEquals(List.of(true, false), marked("One is here{^1}. Two is here."));
		assertEquals(List.of(true, true), marked("One is here. {^1}Two is here."));
		assertEquals(List.of(false, true), marked("One is here. Two is here.{@x}"));
	}

	@Test
	void aClaimGoesOverParagraphs() {
		Edition edition = edition("One. {>a}Two.\n\nThree {c| or} four.{<a} Five.\n");
		assertEquals(List.of(List.of(), List.of("a"), List.of("a", "c"), List.of()),
				sentences(edition).stream().map(Sentence::claims).toList());
	}

	@Property(tries = 300)
	void noWordOfATextIsLost(@ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '~') String text) {
		assertEquals(text.replaceAll("[^A-Za-z0-9]", ""), String.join("", Prose.sentences(text)).replaceAll("[^A-Za-z0-9]", ""));
	}

	@Property(tries = 200)
	void everySentenceOfAnyTextLiesInTheFile(@ForAll String text) {
		Edition edition = edition(text);
		for (Sentence sentence : sentences(edition)) {
			TextRange range = sentence.range();
			assertTrue(range.end() <= edition.text().length() && range.length() >= sentence.text().length(), range.toString());
			assertTrue(!sentence.text().isBlank());
		}
	}

	private static List<Sentence> sentences(Edition edition) {
		return Prose.sentences(edition, CutText::of);
	}

	private static List<Boolean> marked(String text) {
		return sentences(edition(text + "\n")).stream().map(Sentence::isMarked).toList();
	}

	private static Edition edition(String text) {
		MarkupProject project = Markup.get().project();
		project.put("1.elx", text);
		return project.editions().getFirst();
	}
}
