package org.elenchus.importer.plain.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.elenchus.importer.plain.Margin;
import org.elenchus.importer.plain.lines.Lines;
import org.junit.jupiter.api.Test;

class SeparatedNotesTest {

	private static void check(String marked) {
		Margin.check(marked, lines -> Margin.roles(SeparatedNotes.of(lines).lines()));
	}

	@Test
	void standBehindARuleUntilAnIndentOrAGap() {
		check("""
				      |De veerman kende de rivier.1 Toen de brug er lag.2
				parts |________
				note  |1 Gemeentearchief Zandhoek, veerboek,
				note  |blad 4.
				note  |2 Ibidem.
				      |·bleef hij nog jaren komen.3
				parts |--------
				note  |3 Ibidem, blad 6.
				      |
				      |De dijk lag er nog.
				""");
	}

	@Test
	void aShorterRuleOrAWrongNumberPartsNothing() {
		check("""
				      |De veerman kende de rivier.1
				      |_______
				      |1 Gemeentearchief Zandhoek.
				      |________
				      |0 Ibidem.
				      |________
				      |1234 Ibidem.
				""");
	}

	@Test
	void aNumberFarAheadIsMoreOfTheNoteBefore() {
		List<Note> notes = SeparatedNotes.of(Lines.of("""
				________
				1 Veerboek, blad
				1911 tot en met blad
				9 van hetzelfde boek.
				4 Ibidem, blad 6.
				""")).notes();
		assertEquals(List.of(1, 4), notes.stream().map(Note::number).toList());
		assertEquals(List.of(List.of(1, 2, 3), List.of(4)), notes.stream().map(Note::lines).toList());
		assertEquals(11, notes.getFirst().bodyStart());
	}

	/** Each note in a line: its label, and the words of its first line. */
	private static String notes(String text) {
		Lines lines = Lines.of(text);
		return SeparatedNotes.of(lines).notes().stream()
				.map(note -> note.label() + ": " + text.substring(note.bodyStart(), lines.line(note.lines().getFirst()).to()) + "\n")
				.collect(Collectors.joining());
	}

	/** As the roles, and before the first line of each note its label. */
	private static void checkLabels(String marked) {
		Margin.check(marked, lines -> {
			SeparatedNotes separated = SeparatedNotes.of(lines);
			Map<Integer, String> labels = separated.notes().stream().collect(Collectors.toMap(note -> note.lines().getFirst(), Note::label));
			return i -> Margin.roles(separated.lines()).apply(i) + (labels.containsKey(i) ? " " + labels.get(i) : "");
		});
	}

	@Test
	void twentySpacesInALinePartThemToo() {
		checkLabels("""
				       |De veerman kende de rivier.1
				parts  |····················
				note 1 |1 Gemeentearchief Zandhoek.
				""");
		checkLabels("""
				       |De veerman kende de rivier.1
				       |···················
				       |1 Gemeentearchief Zandhoek.
				""");
	}

	@Test
	void aRuleIsOfDashesOfAnyLengthAndOfNoOtherSigns() {
		checkLabels("""
				       |De veerman kende de rivier.1
				parts  |————————
				note 1 |1 Gemeentearchief Zandhoek.
				       |·De dijk lag er nog.2
				parts  |――――――――
				note 2 |2 Het veerboek.
				       |·De boot ook.3
				parts  |__--__--
				note 3 |3 Aldaar.
				       |
				       |========
				       |4 Ibidem.
				""");
	}

	@Test
	void oneBlankLineMayStandBehindTheRuleAndTwoMayNot() {
		checkLabels("""
				       |De veerman kende de rivier.1
				       |
				parts  |________
				       |
				note 1 |1 Gemeentearchief Zandhoek.
				       |
				parts  |________
				note 2 |2 Het veerboek.
				       |
				       |________
				       |
				       |
				       |3 Aldaar.
				""");
	}

	@Test
	void aRuleAtTheEndOfATextPartsNothing() {
		checkLabels("""
				       |De veerman kende de rivier.1
				       |________
				""");
		checkLabels("""
				       |De veerman kende de rivier.1
				       |________
				       |
				""");
	}

	@Test
	void theFirstOneMayBeIndented() {
		checkLabels("""
				       |De veerman kende de rivier.1
				parts  |________
				note 1 |·1 Gemeentearchief Zandhoek.
				note 2 |2 Het veerboek.
				       |·De dijk lag er nog.
				""");
	}

	@Test
	void blankLinesMayStandBetweenAllOfThem() {
		checkLabels("""
				       |De veerman kende de rivier.1
				parts  |________
				note 1 |1 Gemeentearchief Zandhoek.
				       |
				note 2 |2 Het veerboek.
				       |
				note 3 |3 Aldaar.
				       |
				       |
				       |De dijk lag er nog.
				""");
	}

	@Test
	void aBlankLineBehindTheFirstOrTheSecondEndsThem() {
		checkLabels("""
				       |De veerman kende de rivier.1
				parts  |________
				note 1 |1 Gemeentearchief Zandhoek.
				       |
				       |De dijk lag er nog,
				       |en het veer ook.
				""");
		checkLabels("""
				       |De veerman kende de rivier.1
				parts  |________
				note 1 |1 Gemeentearchief Zandhoek.
				note 2 |2 Het veerboek.
				       |
				       |De dijk lag er nog.
				""");
		checkLabels("""
				       |De veerman kende de rivier.1
				parts  |________
				note 1 |1 Gemeentearchief Zandhoek.
				       |
				""");
	}

	@Test
	void wordsBehindARuleGoOnWithTheLastNoteAndOtherSignsDoNot() {
		checkLabels("""
				       |________
				       |De veerman kende de rivier.1
				parts  |________
				note 1 |1 Gemeentearchief Zandhoek,
				       |·zijn vader ook.
				parts  |________
				note   |doos 4.
				       |·De dijk lag er nog.
				       |________
				       |(En het veer ook.)
				""");
	}

	@Test
	void aRuleRightBelowANoteEndsIt() {
		checkLabels("""
				       |De veerman kende de rivier.1
				parts  |________
				note 1 |1 Gemeentearchief Zandhoek.
				parts  |--------
				note 2 |2 Het veerboek.
				parts  |________
				       |De dijk lag er nog.
				""");
	}

	@Test
	void theirLabelsMayHaveAFullStopOrABracketOrNoSpaceBehindThem() {
		assertEquals("""
				1: Gemeentearchief Zandhoek
				2: Het veerboek
				3: Aldaar
				4: Zie ook daar, de
				""", notes("""
				________
				1. Gemeentearchief Zandhoek
				2) Het veerboek
				3Aldaar
				4   Zie ook daar, de
				5e druk
				"""));
	}

	@Test
	void theFirstOneMayHaveAnyNumberOfThreeDigits() {
		assertEquals("""
				100: Gemeentearchief Zandhoek,
				101: Het veerboek.
				""", notes("""
				________
				100 Gemeentearchief Zandhoek,
				101 Het veerboek.
				"""));
		assertEquals("7: Gemeentearchief Zandhoek.\n", notes("________\n7 Gemeentearchief Zandhoek.\n"));
	}

	@Test
	void aNumberAloneIsMoreOfTheNoteBefore() {
		assertEquals("1: Veerboek, blad\n", notes("________\n1 Veerboek, blad\n2\n"));
		assertEquals("1: Veerboek, blad\n", notes("________\n1 Veerboek, blad\n2.\n"));
		assertEquals("1: Veerboek, blad\n", notes("________\n1 Veerboek, blad\n2"));
		assertEquals("1: Veerboek, blad\n", notes("________\n1 Veerboek, blad\n2."));
	}

	@Test
	void aNumberOutOfTheCountIsMoreOfTheNoteBefore() {
		checkLabels("""
				       |De veerman kende de rivier.1
				parts  |________
				note 1 |1 Gemeentearchief Zandhoek, blad
				note   |3 Van het veerboek.
				note 2 |2 Aldaar.
				note   |1 Januari was een feestdag.
				note 5 |5 Het register.
				note   |2 Oktober ook.
				note   |9 Oktober ook.
				""");
	}

	@Test
	void behindTheNextRuleTheCountMayStartAnewOrSkipThree() {
		checkLabels("""
				       |De veerman kende de rivier.1
				parts  |________
				note 1 |1 Gemeentearchief Zandhoek,
				       |·zijn vader ook.
				parts  |________
				note 4 |4 Het veerboek,
				       |·zijn moeder ook.
				parts  |________
				note   |8 Oktober 1911.
				       |·zijn dochter ook.
				parts  |________
				note 1 |1 Aldaar.
				""");
	}
}
