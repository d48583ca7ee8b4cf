package org.elenchus.importer.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Marker;
import org.junit.jupiter.api.Test;

class MarkersTest {

	@Test
	void areTheDigitsThatCountOnWhateverTheyAreGluedTo() {
		assertEquals("""
				paragraph: De veerman kende de rivier.[1] “Niemand anders”,[2] schreef hij, “weet waar het diep is”.[3] Zijn boot[4] lag klaar.
				paragraph: In 1902 kwam de brug, met 1.250 man en 3,5 ton staal.[5] Men noemde haar (ten onrechte)[6] de eerste. Wie weet?[7]
				""", Fixture.of("""
				De veerman kende de rivier.1 “Niemand anders”,2 schreef hij, “weet waar het diep is”.3 Zijn boot4 lag klaar.

				In 1902 kwam de brug, met 1.250 man en 3,5 ton staal.5 Men noemde haar (ten onrechte)6 de eerste. Wie weet?7
				""").blocks());
	}

	@Test
	void raisedDigitsAndBracketsAreRead() {
		assertEquals("paragraph: Het veer.[1] De boot van 3 m² lag klaar.[2] De brug[3] was te hoog.[4]\n", Fixture.of("""
				Het veer.¹ De boot van 3 m² lag klaar.² De brug³ was te hoog.⁴
				""").blocks());
		assertEquals("paragraph: Het veer.[1] De boot [sic] lag klaar.[2] De brug[3] was te hoog.[4]\n", Fixture.of("""
				Het veer.[1] De boot [sic] lag klaar.[2] De brug[3] was te hoog.[4]
				""").blocks());
	}

	@Test
	void countAnewInTheNextChapter() {
		assertEquals("""
				paragraph: Het veer.[1] De boot.[2] De brug.[3] De dijk.[4]
				paragraph: De sluis.[1] Het schip.[2] De haven.[3]
				""", Fixture.of("""
				Het veer.1 De boot.2 De brug.3 De dijk.4

				De sluis.1 Het schip.2 De haven.3
				""").blocks());
	}

	@Test
	void aWordThatFollowsWithoutASpaceGetsOne() {
		assertEquals("paragraph: Het veer.[1] De boot.[2] Een brug.[3] De dijk.[4]\n", Fixture.of("""
				Het veer.1 De boot.2Een brug.3 De dijk.4
				""").blocks());
	}

	@Test
	void aYearBeforeAFullStopStaysAndSoDoesANumber() {
		assertEquals("paragraph: Het veer.[1] De boot van 1922.[2] Het waren er 1.008.000.[3] De dijk was 3,5 meter.[4]\n", Fixture.of("""
				Het veer.1 De boot van 1922.2 Het waren er 1.008.000.3 De dijk was 3,5 meter.4
				""").blocks());
	}

	@Test
	void missingOnesLeaveAGap() {
		assertEquals("paragraph: Het veer.[1] De boot.[2] Een brug. De dijk.[4] De sluis.[5] Het schip.[6]\n", Fixture.of("""
				Het veer.1 De boot.2 Een brug. De dijk.4 De sluis.5 Het schip.6
				""").blocks());
	}

	@Test
	void damagedDigitsAreReadByWhatIsMissingAndDoubted() {
		Fixture fixture = Fixture.of("""
				Het veer.7 De boot.8 Een brug.9 De dijk.1"0 De sluis.11 Het schip.12 De haven.13 De kade.14
				""");
		assertEquals("paragraph: Het veer.[7] De boot.[8] Een brug.[9] De dijk.[10] De sluis.[11] Het schip.[12] De haven.[13] De kade.[14]\n",
				fixture.blocks());
		Block block = fixture.document().blocks().getFirst();
		assertEquals(List.of("1\"0"), block.markers().stream().filter(marker -> marker.number() == 10).map(Marker::label).toList());
		assertEquals(List.of("damaged-note-number . -> 10"), fixture.suspects());
	}

	@Test
	void aQuoteOrAFullStopBeforeADamagedNumberIsTheAuthors() {
		assertEquals("paragraph: Het veer.[1] De boot.[2] “Een brug.”[3] De dijk.[4] Zij was “te laag”.[5] Het schip.[6] De haven.[7]\n",
				Fixture.of("""
						Het veer.1 De boot.2 “Een brug.”8 De dijk.4 Zij was “te laag”.3S Het schip.6 De haven.7
						""").blocks());
	}

	@Test
	void aSignBehindAClosingQuoteIsTheOneNumberThatIsMissing() {
		Fixture fixture = Fixture.of("""
				Het veer.1 De boot.2 “Een brug.”' De dijk.4 "De sluis."^ Het schip.6 De haven.7 "De wal."* Het hek.10 De kade.11
				""");
		assertEquals("""
				paragraph: Het veer.[1] De boot.[2] “Een brug.”[3] De dijk.[4] "De sluis."[5] Het schip.[6] De haven.[7] "De wal."* Het hek.[10] De kade.[11]
				""", fixture.blocks());
		assertEquals(List.of("damaged-note-number ” -> 3", "damaged-note-number \" -> 5"), fixture.suspects());
	}

	@Test
	void digitsThatCountNothingAreTheAuthors() {
		String text = "De N7 en de A28 lopen langs de dijk, H2O stroomt er onderdoor. In '30 was dat anders.";
		assertEquals("paragraph: " + text + "\n", Fixture.of(text).blocks());
	}

	@Test
	void aQuotationThatFollowsWithoutASpaceGetsOneToo() {
		assertEquals("paragraph: Het veer.[1] “De boot.”[2] ‘Een brug.’[3] De dijk.[4]\n",
				Fixture.of("Het veer.¹“De boot.”²‘Een brug.’³ De dijk.⁴").blocks());
	}

	@Test
	void aSpaceBeforeOneGoes() {
		assertEquals("paragraph: Het veer.[1] De boot.[2] Een brug.[3] De dijk.[4]\n",
				Fixture.of("Het veer. 1 De boot.2 Een brug.3 De dijk. 4\n").blocks());
	}
}
