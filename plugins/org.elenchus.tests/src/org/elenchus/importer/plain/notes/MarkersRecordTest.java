package org.elenchus.importer.plain.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.importer.plain.lines.Lines;
import org.junit.jupiter.api.Test;

class MarkersRecordTest {

	private static List<NoteMarker> markers(String text) {
		Lines lines = Lines.of(text);
		List<Integer> filled = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			filled.add(i);
		}
		return Markers.of(ZonesTest.zones(lines), List.of(new Passage(-1, filled)));
	}

	/** The text with each number that refers to a note in brackets; an exclamation mark stands before a damaged one. */
	private static String shown(String text) {
		StringBuilder shown = new StringBuilder(text);
		for (NoteMarker marker : markers(text).reversed()) {
			shown.replace(marker.start(), marker.end(), "<" + (marker.damaged() ? "!" : "") + marker.number() + ">");
		}
		return shown.toString();
	}

	@Test
	void twoThatCountAreChanceAndThreeAreNot() {
		assertEquals("Het veer.1 De boot.2 De dijk.\n", shown("Het veer.1 De boot.2 De dijk.\n"));
		assertEquals("Het veer.<1> De boot.<2> De dijk.<3>\n", shown("Het veer.1 De boot.2 De dijk.3\n"));
	}

	@Test
	void aNumberOutsideTheCountIsTheAuthors() {
		assertEquals("Het veer.<1> De A28 en de E9.7 De boot.<2> De dijk.<3>\n", shown("Het veer.1 De A28 en de E9.7 De boot.2 De dijk.3\n"));
	}

	@Test
	void percentagesDecimalsAndThousandsWeighLittle() {
		assertEquals("Het veer.<1> De boot.<2> Van 1.3 man,3% of 3,3 ton. De dijk.<3> De sluis.<4>\n",
				shown("Het veer.1 De boot.2 Van 1.3 man,3% of 3,3 ton. De dijk.3 De sluis.4\n"));
	}

	@Test
	void aNumberGluedToAYearIsParted() {
		assertEquals("Het veer.<1> De boot in 1911<2> voer. De dijk.<3>\n", shown("Het veer.1 De boot in 19112 voer. De dijk.3\n"));
	}

	@Test
	void aMissingOneIsTheOnlyDamagedOneInItsGap() {
		assertEquals("Het veer.<7> De boot.<8> De wal.<9> De dijk.<!10> De sluis.<11> De kade.<12> De haven.<13> Het hek.<14>\n",
				shown("Het veer.7 De boot.8 De wal.9 De dijk.1\"0 De sluis.11 De kade.12 De haven.13 Het hek.14\n"));
	}

	@Test
	void countsOfTwelveMissingAreTwo() {
		assertEquals("Het veer.<1> De boot.<2> De dijk.<3> De kade.16 De haven.17\n", shown("Het veer.1 De boot.2 De dijk.3 De kade.16 De haven.17\n"));
	}
}
