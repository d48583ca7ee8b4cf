package org.elenchus.importer.plain.paragraphs;

import java.util.function.IntFunction;

import org.elenchus.importer.plain.Margin;
import org.elenchus.importer.plain.lines.LineEnds;
import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.Pages;
import org.elenchus.importer.plain.lines.SortedLines;
import org.elenchus.importer.plain.lines.Vocabulary;
import org.elenchus.importer.plain.notes.SeparatedNotes;
import org.junit.jupiter.api.Test;

/** In a text whose lines have sixty characters, and whose paragraphs a blank line parts. */
class HeadingLinesTest {

	private static final String PROSE = """
			    |
			    |Over de bouw van de brug is lang gestreden. De ingenieur wou
			    |een boog van staal, de gemeente vroeg om hout omdat dat veel
			    |goedkoper was.
			    |
			    |Het veer van de rivier lag stil. De veerman Jan Dekker bleef
			    |in zijn boot, de gemeente vroeg om geduld omdat er geen geld
			    |was.
			    |
			    |Het dorp was arm.
			    |
			""";

	/** The lines that may be headings alone, and those that may with the line before. */
	private static IntFunction<String> told(Lines lines) {
		SortedLines text = Pages.of(SeparatedNotes.of(lines).lines()).lines();
		HeadingLines headings = new HeadingLines(text, LineEnds.of(text), Vocabulary.of(lines), 60);
		return i -> {
			int next = text.nextFilled(i + 1);
			if (!text.isText(i) || next == text.size()) {
				return "";
			}
			OpenParagraph alone = new OpenParagraph(i, text.line(i).length());
			String told = (headings.isShort(alone, next) ? "1" : "") + (headings.isLong(alone, next) ? "?" : "");
			if (i == 0 || !text.isText(i - 1)) {
				return told;
			}
			OpenParagraph two = new OpenParagraph(i - 1, text.line(i - 1).length());
			two.add(i, text.line(i).length());
			return told + (headings.isLong(two, next) ? "2" : "") + (headings.isShort(two, next) ? "?" : "");
		};
	}

	private static void check(String... rows) {
		Margin.check(PROSE.repeat(2) + String.join(PROSE, rows) + PROSE, HeadingLinesTest::told);
	}

	@Test
	void oneHasLessThanNineTenthsOfTheWidthWhereABlankLineSaysThatAParagraphEnds() {
		check("1   |Het verhaal van de bouw van de brug en van alle boten\n", "    |Het verhaal van de bouw van een brug en van alle boten\n");
	}

	@Test
	void oneHasLessThanThreeQuartersWhereNothingSaysSo() {
		String prose = PROSE.substring(PROSE.indexOf('\n') + 1);
		Margin.check(PROSE.repeat(2) + "1   |Het verhaal van de bouw van de oude brug wel\n" + prose
				+ "    |Het verhaal van de bouw van de oude brug toen\n" + prose, HeadingLinesTest::told);
	}

	@Test
	void oneStartsWithACapitalOrADigitAndEndsNeitherSentenceNorClause() {
		check("1   |Het oude veer\n", "1   |25 jaar later\n", "    |het oude veer\n", "    |Het oude veer.\n", "    |Het oude veer,\n",
				"    |Het oude veer;\n", "    |Het oude veer-\n");
	}

	@Test
	void noneStandsBeforeASmallLetter() {
		check("    |Het oude veer\n    |\n    |en de brug.\n", "1   |Het oude veer\n    |\n    |“En de brug.\n");
	}

	@Test
	void noneBreaksANameApart() {
		check("    |Het huis van Jan\n    |\n    |Dekker lag aan de rivier.\n", "1   |Het huis van Piet\n    |\n    |Dekker lag aan de rivier.\n");
	}

	@Test
	void noneBreaksWordsApartThatAPairOfDashesSetsOff() {
		check("    |De brug - dat weet men\n    |\n    |Hier - kwam er nooit.\n", "    |De brug – dat weet men\n    |\n    |Hier — kwam er nooit.\n",
				"1   |De brug - dat weet men\n    |\n    |Hier kwam er nooit een.\n", "1   |De brug - zo - weet men\n    |\n    |Hier - kwam er nooit.\n",
				"1   |De brug -dat weet men\n    |\n    |Hier - kwam er nooit.\n", "1   |De brug- dat weet men\n    |\n    |Hier - kwam er nooit.\n",
				"1   |De brug u weet nu\n    |\n    |Hier u kwam er nooit.\n", "1   |De brug - dat weet men\n    |\n    |Hier kwam er geen -\n    |\n    |\n");
	}

	@Test
	void noneHoldsTheEndOfASentence() {
		check("    |Wat nu. De brug\n", "    |Wat nu? De brug\n", "    |Wat nu! De brug\n", "    |Zes. De brug\n", "1   |Wat nu.De brug\n",
				"1   |Dorp X. De brug\n", "1   |Dorp Xy. De brug\n", "1   |Dorp xY. De brug\n", "1   |Wat nu.“De brug\n", "1   |Wat nu. 25 jaar\n", "1   |Wat nu, De brug\n");
	}

	@Test
	void aWordThatEndsNoSentenceMayEndAClauseInAShortLineBetweenSentences() {
		check("1   |De rivier komt er overmorgen nog op\n",
				"    |De rivier komt er overmorgen weer op\n", "    |De rivier en de brug van\n", "    |het was\n    |De rivier komt op\n",
				"    |De rivier komt op\n    |Het water staat hoog tot aan de dijk van Zandhoek.\n", "    |De rivier komt op\n    |\n    |\fHet water staat hoog.\n");
	}

	@Test
	void soItMayAtTheStartOfATextAndBehindNotes() {
		Margin.check("1   |De rivier komt op\n" + PROSE.repeat(3), HeadingLinesTest::told);
		Margin.check("1   |Zo ging alles\n    |\n    |De rivier komt op\n" + PROSE.repeat(3), HeadingLinesTest::told);
		Margin.check(PROSE.repeat(3) + "    |________\n    |1 Gemeentearchief\n1   |·De rivier komt op\n" + PROSE, HeadingLinesTest::told);
	}

	@Test
	void oneOfTwoLinesHasASecondOneOfLessThanThreeFifthsOfTheWidth() {
		check("    |De lange strijd om de bouw van de oude brug tussen het dorp\n2   |en de stad in de jaren van droogten\n",
				"    |De lange strijd om de bouw van de oude brug tussen het dorp\n    |en de stad in jaren van veel droogte\n");
	}

	@Test
	void theFirstOfTwoLinesMayEndASentence() {
		check("    |Kort gezegd komt het hierop neer voor het dorp.\n12  |Het veer lag stil\n");
	}

	@Test
	void oneOfTwoLinesStartsWithACapitalBehindASentenceAndHoldsNone() {
		String two = "    |De lange strijd om de bouw van de oude brug tussen het dorp\n2   |en de stad\n";
		String none = two.replace("2   |", "    |");
		check(two, none.replace("De lange", "de lange"), none.replace("lange strijd om", "lange tocht. Om"), "    |het was\n    |\n" + none.replace("2  ", "   "),
				none + "    |Het dorp was arm.\n", none.stripTrailing() + "\n    |\n    |\fHet dorp was arm.\n");
	}
}
