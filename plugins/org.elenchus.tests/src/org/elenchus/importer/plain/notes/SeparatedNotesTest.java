package org.elenchus.importer.plain.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

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
}
