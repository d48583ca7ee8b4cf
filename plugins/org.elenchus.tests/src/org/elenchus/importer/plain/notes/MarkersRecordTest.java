package org.elenchus.importer.plain.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

	/** Sentences with these numbers glued to them; those in angle brackets, which are left out of the text, refer to notes. */
	private static void check(String numbers) {
		String marked = ("Het veer." + String.join(" De boot.", numbers.split(" ")) + "\n");
		assertEquals(marked, shown(marked.replaceAll("[<>]", "")));
	}

	/** Sentences with the numbers from one to another one. */
	private static String count(int from, int to, boolean notes) {
		return IntStream.rangeClosed(from, to).mapToObj(number -> notes ? "<" + number + ">" : String.valueOf(number)).collect(Collectors.joining(" "));
	}

	@Test
	void theCountStartsAnewInEachChapter() {
		check("<1> <2> <3> <1> <2> <3> <4>");
		check(count(1, 6, true) + " " + count(2, 5, true));
		check(count(1, 6, true) + " " + count(3, 6, true));
		check(count(1, 6, true) + " " + count(4, 6, false));
	}

	@Test
	void aLateStartOfTheFirstCountNeedsMoreThatCountOn() {
		check(count(7, 11, true));
		check(count(7, 10, false));
		check(count(40, 61, true));
		check(count(40, 60, false));
		check(count(30, 51, true));
	}

	@Test
	void aGapCostsMoreThanOneNumberBringsAndHalfOfTheNumbersAreThere() {
		check("<1> <2> <3> <5>");
		check("<1> <2> <3> 6");
		check("<1> <2> <6> <7>");
		check("<1> <2> <7> <8>");
		check("1 2 9 10 11");
	}

	@Test
	void weakOnesCountOnlyBesideStrongOnes() {
		assertEquals("Het veer.1 De boot.2 De dijk. 3 De kade\n", shown("Het veer.1 De boot.2 De dijk. 3 De kade\n"));
		assertEquals("Het veer.<1> De boot.<2> De dijk.<3> De wal.<4> De kade. <5> De haven\n",
				shown("Het veer.1 De boot.2 De dijk.3 De wal.4 De kade. 5 De haven\n"));
		assertEquals("Het veer. 1 De boot. 2 De dijk. 3 De wal. 4 De kade\n", shown("Het veer. 1 De boot. 2 De dijk. 3 De wal. 4 De kade\n"));
	}

	@Test
	void numbersWithBodiesCountHoweverFew() {
		assertEquals("Het veer.<1> De boot.<2> De dijk.\n________\n1 Aldaar.\n2 Veerboek.\n",
				shown("Het veer.1 De boot.2 De dijk.\n________\n1 Aldaar.\n2 Veerboek.\n"));
		assertEquals("Het veer.1 De boot.2 De dijk.\n________\n1 Aldaar.\n", shown("Het veer.1 De boot.2 De dijk.\n________\n1 Aldaar.\n"));
	}

	/** What becomes of words between the ninth and the eleventh note. */
	private static String tenth(String words) {
		String before = "Het veer.<1> De boot.<2> De dijk.<3> De wal.<4> De kade.<5> De haven.<6> Het hek.<7> De sluis.<8> De brug.<9> ";
		String shown = shown((before + words + " Het dok.<11> De pont.<12>\n").replaceAll("[<>]", ""));
		return shown.substring(before.length(), shown.indexOf(" Het dok"));
	}

	@Test
	void theOnlyDamagedOneInAGapIsMissingIfItIsGlued() {
		assertEquals("De loods.<!10>", tenth("De loods.l3"));
		assertEquals("De loods.lO De ark.Il", tenth("De loods.lO De ark.Il"));
		assertEquals("De loods.I8 De ark.S8", tenth("De loods.I8 De ark.S8"));
		assertEquals("De loods.8 De ark.<!10>", tenth("De loods.8 De ark.1o"));
	}

	@Test
	void oneThatIsApartSharesHalfOfItsDigits() {
		assertEquals("De loods. <!10> De ark.", tenth("De loods. 1o De ark."));
		assertEquals("De loods. l7 De ark.", tenth("De loods. l7 De ark."));
		assertEquals("De loods. 1o de ark.", tenth("De loods. 1o de ark."));
	}

	@Test
	void theSentencesOwnSignsAreNoPartOfADamagedOne() {
		assertEquals("De loods.”<!10>", tenth("De loods.”1o"));
		assertEquals("De loods.’<!10>", tenth("De loods.’1o"));
	}

	@Test
	void aSignBehindAQuoteIsTheMissingOneIfItIsTheOnlyOne() {
		assertEquals("De “loods.”<!10>", tenth("De “loods.”*"));
		assertEquals("De “loods.”<!10>", tenth("De “loods.”^"));
		assertEquals("De “loods.”<!10>", tenth("De “loods.”'"));
		assertEquals("De “loods.”* De “ark.”*", tenth("De “loods.”* De “ark.”*"));
		assertEquals("De loods.*", tenth("De loods.*"));
	}
}
