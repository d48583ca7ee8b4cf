package org.elenchus.importer.plain.kinds;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

import org.elenchus.importer.plain.Margin;
import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.Pages;
import org.elenchus.importer.plain.lines.Vocabulary;
import org.elenchus.importer.plain.notes.SeparatedNotes;
import org.elenchus.importer.plain.notes.Zones;
import org.elenchus.importer.plain.paragraphs.Paragraphs;
import org.junit.jupiter.api.Test;

class KindsRecordTest {

	private static Kinds kinds(Lines lines) {
		SeparatedNotes separated = SeparatedNotes.of(lines);
		return Kinds.of(Paragraphs.of(Zones.of(Pages.of(separated.lines()), separated.notes()), Vocabulary.of(lines)));
	}

	/** Before the first line of each paragraph stand its kind, unless it is a mere paragraph, and its level. */
	private static IntFunction<String> told(Kinds kinds) {
		Map<Integer, String> told = new HashMap<>();
		kinds.all().forEach(each -> told.put(each.first(), each.kind().label() + (each.level() > 0 ? each.level() : "")));
		return i -> told.getOrDefault(i, "").replace("paragraph", "¶");
	}

	static void check(String marked) {
		Margin.check(marked, lines -> told(kinds(lines)));
	}

	static String prose(int sentences) {
		return """
				¶             |Over de bouw van de brug is lang gestreden. De ingenieurs wilden
				              |een boog van staal, de gemeente vroeg om hout omdat dat zoveel
				              |goedkoper was.
				              |
				""".repeat(sentences);
	}

	/** A paragraph of these lines, of a kind as it stands in the margin. */
	static String paragraph(String kind, String words) {
		return kind + " ".repeat(14 - kind.length()) + "|" + words.strip().replace("\n", "\n              |") + "\n              |\n";
	}

	@Test
	void anUnbalancedQuotationMarkMakesNoHeading() {
		check(prose(1) + """
				heading1      |“Het grote plan” van toen
				              |
				""" + prose(1) + """
				¶             |“Het grote plan van toen
				              |
				""" + prose(1) + """
				¶             |‘Het grote plan van toen
				              |
				""" + prose(1) + """
				heading1      |"Het grote plan" van toen
				              |
				""" + prose(1) + """
				¶             |"Het grote plan van toen
				              |
				""" + prose(1));
	}

	@Test
	void anUnbalancedQuotationMarkMakesNoHeadingOfTwoLines() {
		check(prose(2) + """
				heading1      |De lange strijd om “de brug” tussen het dorp Zandhoek en de stad
				              |in de jaren van grote droogte
				              |
				""" + prose(2) + """
				¶             |De lange strijd om “de brug tussen het dorp Zandhoek en de stad
				              |in de jaren van grote droogte
				              |
				""" + prose(2));
	}

	@Test
	void anApostropheIsNoQuotationMark() {
		check(prose(1) + """
				heading1      |De foto’s van de dijk
				              |
				""" + prose(1));
	}

	private static String quotation(String kind) {
		return kind + " ".repeat(14 - kind.length()) + "|“Wie de brug niet betaalt, hoeft haar ook niet over.”\n              |\n";
	}

	private static String name(String kind) {
		return kind + " ".repeat(14 - kind.length()) + "|Geert Wagenaar, De veerman\n              |\n";
	}

	@Test
	void threeQuotationsBehindAHeadingWithANameAreMottoesAndEighteenAreNot() {
		String heading = "heading1      |II. De brug\n              |\n";
		check(heading + quotation("epigraph").repeat(3) + name("epigraph") + prose(2));
		check(heading + quotation("¶").repeat(4) + name("heading1") + prose(2));
		check(heading + quotation("¶").repeat(18) + name("heading1") + prose(2));
	}

	@Test
	void eighteenQuotationsEachWithANameAreNoMottoes() {
		String heading = "heading1      |II. De brug\n              |\n";
		check(heading + (quotation("epigraph") + name("epigraph")).repeat(3) + prose(2));
		check(heading + (quotation("¶") + name("heading1")).repeat(4) + prose(2));
		check(heading + (quotation("¶") + name("heading1")).repeat(18) + prose(2));
	}

	@Test
	void eighteenQuotationsBeforeTheFirstHeadingAreNoMottoes() {
		String dated = "|Jan Dekker, 1903\n              |\n";
		check(quotation("epigraph").repeat(3) + "epigraph      " + dated + prose(2));
		check(quotation("¶").repeat(18) + "¶             " + dated + prose(2));
	}

	@Test
	void aRowOfThreeShortLinesIsNoRowOfHeadings() {
		check(prose(1) + """
				heading1      |Gemeentearchief
				              |
				heading1      |Dijkweg
				              |
				""" + prose(1) + """
				¶             |Gemeentearchief
				              |
				¶             |Dijkweg
				              |
				¶             |Zandhoek
				              |
				""" + prose(1));
	}

	@Test
	void chaptersWithANumberStandAboveTheRest() {
		check("""
				heading1      |Voorwoord
				              |
				""" + prose(1) + """
				heading1      |Hoofdstuk 2 De brug
				              |
				heading2      |Het eerste plan
				              |
				""" + prose(1));
	}

	@Test
	void aCaptionStartsWithWhatIsShownAndItsNumber() {
		check(prose(1) + """
				caption       |Afb. 12 De brug in het jaar 1902.
				              |
				""" + prose(1));
	}

	@Test
	void aLineWithANameAndAYearIsNoHeading() {
		check(prose(1) + """
				¶             |Jan Dekker, 1903
				              |
				""" + prose(1));
	}
}
