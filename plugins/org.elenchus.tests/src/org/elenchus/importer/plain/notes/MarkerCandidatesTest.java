package org.elenchus.importer.plain.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.SortedLines;
import org.junit.jupiter.api.Test;

class MarkerCandidatesTest {

	/** Each row is a paragraph of its own, in which a bar is a line end. */
	private static void check(String rows) {
		rows.lines().forEach(row -> assertEquals(row, shown(row.replaceAll("<([^:>]*)(:[^>]*)?>", "$1").replace('|', '\n'), -1).replace('\n', '|')));
	}

	/** The text with each candidate in brackets, and what it weighs unless that is 1. */
	private static String shown(String text, int from) {
		Lines lines = Lines.of(text);
		Passage passage = new Passage(from, IntStream.range(0, lines.size()).boxed().toList());
		StringBuilder shown = new StringBuilder(text);
		for (NoteMarker marker : MarkerCandidates.of(SortedLines.of(lines, List.of(), List.of()), List.of(passage)).reversed()) {
			assertEquals(marker.number(), Integer.parseInt(plain(text.substring(marker.start(), marker.end()))));
			String weight = marker.weight() == 1 ? "" : ":" + Math.round(marker.weight() * 100) + "%";
			shown.insert(marker.end(), weight + ">").insert(marker.start(), "<");
		}
		return shown.toString();
	}

	private static String plain(String number) {
		return number.replaceAll("[\\[\\]]", "").replace('¹', '1').replace('²', '2').replace('³', '3');
	}

	@Test
	void whatANumberIsGluedToSpeaksForIt() {
		check("""
				Het veer.<1> De boot
				Het veer!<1> De boot
				Het veer<1:80%> en de boot
				Het veer,<1:70%> en de boot
				Het veer;<1:70%> en de boot
				De A<28:30%> en de boot
				Het veer 28 en de boot
				Het veer-28 en de boot
				28 boten en een veer
				Het veer.1250 De boot
				Het veer.05 De boot
				.<7> De boot
				""");
	}

	@Test
	void aSpaceBehindAFullStopLeavesLessAndMoreAtTheEndOfTheParagraph() {
		check("""
				Het veer. <12:35%> De boot
				Het veer. <12:70%>
				Het veer. <12:35%>|En zo
				Het veer. De boot.|Een dijk. <12:70%>
				Het veer, 12 boten
				! <12:35%> De boot
				""");
	}

	@Test
	void aNumberBehindANumberMayBeMoreOfIt() {
		check("""
				Van 1.<250:35%> man
				1.<250:35%> man
				Van 3,<5:15%> ton
				Het jaar 12!<3> De boot
				De boot in 1911.<3:90%> Het veer
				1911.<3:90%> Het veer
				11.<3:35%> Het veer
				De boot in 1250.<3:35%> Het veer
				De boot in 911.<3:35%> Het veer
				Het nummer 51911.<3:35%> Het veer
				Het nummer 2-11.<3:35%> Het veer
				""");
	}

	@Test
	void aYearMayHaveANumberGluedToIt() {
		check("""
				De boot in 1911<2:50%> voer
				1911<2:50%> was een jaar
				De boot in 1911<123:50%> voer
				De boot in 19111234 voer
				De boot in 1911 voer
				De boot in 13112 voer
				De boot in 1911<2:30%>e eeuw
				""");
	}

	@Test
	void decadesWeighLeast() {
		check("""
				De jaren ’<30:10%> en de boot
				De jaren '<30:10%> en de boot
				’<30:10%> was een jaar
				De jaren ’20-’<30:10%> en de boot
				Het ‘veer’<30> en de boot
				""".replace("’20", "’<20:10%>"));
	}

	@Test
	void whatStandsBehindSpeaksAgainstIt() {
		check("""
				Het veer.<3:10%>.<4:35%> De boot
				Het veer.<3:10%>,<4:15%> De boot
				Het veer.<3:10%>-4 De boot
				Het veer.<3:10%>/4 De boot
				Het veer.<3:10%>:<4:15%> De boot
				Het veer.<3>;<4:15%> De boot
				Het veer.<3>. De boot
				Het veer.<3>, de boot
				Het veer.<3>.
				Het veer.<3:10%>% De boot
				Het veer.<3:10%>° De boot
				Het veer.<3:60%>e De boot
				""");
	}

	@Test
	void squareBracketsHoldNumbersThatAreGluedToSomething() {
		check("""
				Het veer<[1]> en de boot
				Het veer<[123]>
				Het veer.<[12]><[13]> De boot
				e<[1]> De boot
				Het veer[1234] en de boot
				Het veer [1] en de boot
				[1] De boot
				Het veer.|[1] De boot
				Het veer[01] en de boot
				Het veer[1; en de boot
				Het veer 1] en de boot
				Het veer[12
				""");
	}

	@Test
	void raisedDigitsBehindAUnitAreMostlyAnExponent() {
		check("""
				Het veer<¹> en de boot
				Het veer<¹²³>
				Het veer¹²³¹ en de boot
				Het veer⁰ en de boot
				Van 5 m<²:30%> hout
				Van 5 km<²:30%> land
				Van 5 dm,<²> en meer
				Van 5 are<²> land
				(m<²:30%> hout)
				(km<²:30%> land)
				m<²:30%> hout
				km<²:30%> land
				Van 5|m<²:30%> hout
				are<²> land
				""");
	}

	@Test
	void noneStandsInALabel() {
		assertEquals("a1.2 Het veer.<3>", shown("a1.2 Het veer.3", 4));
	}
}
