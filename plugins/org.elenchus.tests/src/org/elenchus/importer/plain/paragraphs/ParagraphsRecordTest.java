package org.elenchus.importer.plain.paragraphs;

import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.elenchus.importer.plain.Margin;
import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.Pages;
import org.elenchus.importer.plain.lines.Vocabulary;
import org.elenchus.importer.plain.notes.SeparatedNotes;
import org.elenchus.importer.plain.notes.Zones;
import org.junit.jupiter.api.Test;

class ParagraphsRecordTest {

	static Paragraphs paragraphs(Lines lines) {
		SeparatedNotes separated = SeparatedNotes.of(lines);
		return Paragraphs.of(Zones.of(Pages.of(separated.lines()), separated.notes()), Vocabulary.of(lines));
	}

	/** A sign stands before the first line of each paragraph, with the label of an item. */
	private static IntFunction<String> starts(Paragraphs paragraphs) {
		Set<Integer> firsts = paragraphs.all().stream().map(Paragraph::first).collect(Collectors.toSet());
		return i -> (firsts.contains(i) ? "¶" : "") + (paragraphs.labels().isLabelled(i) ? paragraphs.labels().of(i).text() : "");
	}

	static void check(String marked) {
		Margin.check(marked, lines -> starts(paragraphs(lines)));
	}

	@Test
	void aShortLineBetweenSentencesStandsAlone() {
		check("""
				¶   |De veerman van Zandhoek kende iedere bocht van de rivier en elke
				    |boer die er op maandag met zijn kazen naar de markt wilde varen.
				¶   |De brug
				¶   |Over de bouw van de brug is lang gestreden. De ingenieurs wilden
				    |een boog van staal, de gemeente vroeg om hout.
				""");
	}

	@Test
	void aLineThatEndsInACommaOrAnArticleGoesOnBehindBlankLines() {
		check("""
				¶   |De veerman van Zandhoek kende iedere bocht van de rivier,
				    |
				    |1902 was het jaar waarin hij nog elke dag heen voer met de
				    |
				    |Oude boot van zijn vader.
				""");
	}

	@Test
	void aSentenceGoesOnAcrossPages() {
		check("""
				¶   |De veerman van Zandhoek kende iedere bocht van de rivier en
				    |\felke boer die er op maandag met zijn kazen naar de markt wilde
				    |varen. Toen de brug er lag had niemand hem nog nodig in dit land.
				""");
	}

	@Test
	void numbersAndLettersThatCountToThreeAreLabels() {
		check("""
				¶    |De commissie noemde drie redenen:
				¶1.  |1. het staal was duurder dan het hout;
				¶2.  |2. de dijk kon zo'n last niet
				     |dragen;
				¶3.  |3. niemand had erom gevraagd.
				¶    |Ook beval zij:
				¶a)  |a) het staal te keuren;
				¶b)  |b) de dijk te verhogen;
				¶c)  |c) niemand iets te zeggen.
				""");
	}

	@Test
	void numbersThatCountToTwoAreNone() {
		check("""
				¶    |De commissie noemde twee redenen: staal en hout, en zij noemde
				     |1. het staal was duurder dan het hout, en daarom koos men voor
				     |2. de dijk kon zo'n last niet dragen.
				""");
	}

	@Test
	void aBulletAloneHasItsWordsInTheNextLine() {
		check("""
				¶    |De commissie noemde een reden:
				¶•   |•
				     |het staal was duurder dan het hout.
				""");
	}
}
