package org.elenchus.importer.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorAndTitleTest {

	@ParameterizedTest
	@ValueSource(strings = { "M.E. Lenoe, The Kirov Murder and Soviet History (New Haven 2010) 12-14{@lenoe2010 pp. 12-14}.",
			"Matthew Lenoe, The Kirov Murder and Soviet History (New Haven: Yale University Press, 2010), p. 12{@lenoe2010 p. 12}.",
			"Lenoe, M.E., The Kirov Murder and Soviet History, New Haven 2010, blz. 12{@lenoe2010 blz. 12}.",
			"Lenoe, The Kirov Murder and Soviet History (2010){@lenoe2010}." })
	void aFullReferenceIsRead(String note) {
		check(note);
	}

	@ParameterizedTest
	@ValueSource(strings = { "LENOE, The Kirov murder, 12{@lenoe2010 p. 12}.", "Lenoe, ‘The Kirov Murder’, 133{@lenoe2010 p. 133}.",
			"Lenoe, “Kirov Murder”{@lenoe2010}.", "Lenoe: Kirov Murder 133{@lenoe2010 p. 133}", "Conquest, Stalin, p. 37{@conquest1989 p. 37}.",
			"See Conquest's Great Terror, 12{@conquest1990 p. 12}, for another view.",
			"Lenoe, Kirov\uFFFDMurder\uFFFD 133{@lenoe2010 p. 133}." })
	void aShortTitleIsRead(String note) {
		check(note);
	}

	@ParameterizedTest
	@ValueSource(strings = { "J. Arch Getty and Oleg Naumov, Road to Terror, 33{@getty1999 p. 33}.",
			"J.A. Getty en O.V. Naumov (red.), The Road to Terror, 33{@getty1999 p. 33}.", "Getty e.a., Road to Terror, 33{@getty1999 p. 33}.",
			"Naumov, Road to Terror, 33{@getty1999 p. 33}.", "Fitzpatrick ed., New Directions, 5{@directions2000 p. 5}." })
	void severalAuthorsAndEditorsAreKnown(String note) {
		check(note);
	}

	@ParameterizedTest
	@ValueSource(strings = { "M. van der Linden, Western Marxism (Leiden 2007) 5{@linden2007 p. 5}.", "Van der Linden, Western Marxism, 5{@linden2007 p. 5}.",
			"Linden, M. van der, Western Marxism, 5{@linden2007 p. 5}.", "Jorg Baberowski, Der rote Terror, 5{@baberowski p. 5}.",
			"Baberowski, Rote Terror, 5{@baberowski p. 5}." })
	void particlesAccentsAndArticlesMakeNoDifference(String note) {
		check(note);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Zie ook Lenoe, Kirov Murder, 133{@lenoe2010 p. 133}.", "Vgl. Lenoe, Kirov Murder, 133{@lenoe2010 p. 133}.",
			"De enige uitzondering: Lenoe, Kirov Murder, 133{@lenoe2010 p. 133}.", "Anders (Lenoe, Kirov Murder, 133{@lenoe2010 p. 133}).",
			"See for example Lenoe, Kirov Murder, 133{@lenoe2010 p. 133}, who doubts it." })
	void wordsMayLeadIn(String note) {
		check(note);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Lenoe, Kirov Murder, 133{@lenoe2010 p. 133}; Conquest, Stalin, 37{@conquest1989 p. 37}.",
			"Lenoe, Kirov Murder, 133{@lenoe2010 p. 133}. Conquest, Stalin, 37{@conquest1989 p. 37}.",
			"Lenoe, Kirov Murder, 133{@lenoe2010 p. 133} en Conquest, Stalin, 37{@conquest1989 p. 37}.",
			"Lenoe, Kirov Murder, 7{@lenoe2010 p. 7} (maar zie Conquest, Great Terror, 8{@conquest1990 p. 8}).",
			"Lenoe, Kirov Murder{@lenoe2010}; Conquest, Stalin and the Kirov Murder{@conquest1989}." })
	void severalWorksStandInOneNote(String note) {
		check(note);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Lenoe 2010, 12{@lenoe2010 p. 12}.", "Zie Lenoe (2010), p. 12{@lenoe2010 p. 12}.", "(Lenoe, 2010, p. 12{@lenoe2010 p. 12})",
			"Getty & Naumov 1999: 12{@getty1999 p. 12}", "Lenoe (2010){@lenoe2010}." })
	void authorAndYearAreEnough(String note) {
		check(note);
	}

	@Test
	void whatStandsBetweenTitleAndYearMayBeASubtitleOrAJournal() {
		check("J. Hellbeck, Fashioning the Stalinist Soul. The diary of a Soviet citizen, in a volume (Londen 2000) 77{@hellbeck2000 p. 77}.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "De Jong, Koninkrijk, dl. 4 (Den Haag 1972) 512{@jong dl. 4, p. 512}.", "L. de Jong, Koninkrijk, dl. 5, 33{@jong dl. 5, 33}.",
			"De Jong, Het Koninkrijk der Nederlanden (Den Haag 1972) IV, 512{@jong IV, 512}.", "De Jong, Koninkrijk, dl. 4 (Den Haag 1999) 512." })
	void aWorkInVolumesCameOutInMoreThanOneYear(String expected) {
		String library = "{source jong: book author \"L. de Jong\" title \"Het Koninkrijk der Nederlanden in de Tweede Wereldoorlog\" year 1969/1991}\n";
		assertEquals(expected, Notes.citing(library, Notes.note("1", expected.replaceAll("\\{@[^}]*}", ""))).last());
	}

	@Test
	void aWorkThatIsQuotedInAnotherOneIsCitedThroughIt() {
		check("A. Orlov, The Secret History of Stalin's Crimes, geciteerd in Conquest, Stalin and the Kirov Murder (New York 1989) 37"
				+ "{@orlov1953 via conquest1989 p. 37}.");
	}

	@Test
	void aChapterIsCitedWithThePageOfItsBook() {
		check("Hellbeck, Fashioning the Stalinist Soul, in: Fitzpatrick ed., Stalinism. New Directions, 80{@hellbeck2000 p. 80}.");
	}

	@Test
	void ofAPartThatTheLibraryDoesNotHaveTheBookIsCited() {
		check("A. Kotkin, The state, in: Fitzpatrick ed., New Directions (Londen 2000) 80{@directions2000 p. 80}.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Lenoe, The Murder of Others, 12.                                  | other-title | lenoe2010
			Conquest, Stalin: Breaker of Nations (Londen 1991) 37.            | other-title | conquest1989
			Conquest, Stalin, Hitler and the West, 12.                        | other-title | conquest1989
			Conquest, Stalin and Hitler, 12.                                  | other-title | conquest1989
			Conquest, The Great Terror (London 1968) 12.                      | other-year | conquest1990
			J. Conquest, Great Terror, 12.                                    | other-author | conquest1990
			Conquest, J., Great Terror, 12.                                   | other-author | conquest1990
			A. Jansen, Conquest, Great Terror, 12.                            | other-author | conquest1990
			Lenoe, 133.                                                       | no-title | lenoe2010
			Conquest, 133.                                                    | no-title | conquest1989, conquest1990
			Fitzpatrick, Stalinism, 12.                                       | several-works | fitzpatrick1999, directions2000
			Recensie van R. Conquest, Stalin and the Kirov Murder, 12.        | about-the-work | conquest1989
			Lenoe citeert Conquest, Great Terror, 12.                         | about-the-work | conquest1990
			A review of Conquest, Great Terror, p. 12.                        | about-the-work | conquest1990
			Kirov Murder and Soviet History, 12.                              | unknown-work | lenoe2010
			""")
	void whatIsNotCertainIsSuggested(String note, String reason, String candidates) {
		Notes notes = Notes.of(note);
		assertEquals(note, notes.last());
		assertEquals(List.of(note + " | " + reason + " | " + candidates), notes.suggested());
	}

	@Test
	void aTitleThatGoesOnBehindAFullStopIsAnotherOne() {
		Notes notes = Notes.of("Conquest, Stalin. Breaker of Nations (Londen 1991) 37.");
		assertEquals(List.of("Conquest, Stalin. | other-title | conquest1989", "Breaker of Nations (Londen 1991) 37. | unknown-work"),
				notes.suggested());
	}

	@Test
	void aShortTitleMayBeThatOfAWorkThatIsNotInTheLibrary() {
		Notes notes = Notes.of("R. Conquest, Stalin. Breaker of Nations (Londen 1991) 37.", "Lenoe, Kirov Murder, 1.", "Conquest, Stalin, 40.",
				"Conquest, Stalin (1989) 40.");
		assertEquals(List.of("R. Conquest, Stalin. Breaker of Nations (Londen 1991) 37.", "Lenoe, Kirov Murder, 1{@lenoe2010 p. 1}.",
				"Conquest, Stalin, 40.", "Conquest, Stalin (1989) 40{@conquest1989 p. 40}."), notes.cited());
		assertEquals("Conquest, Stalin, 40. | perhaps-another | conquest1989", notes.suggested().getLast());
	}

	@Test
	void suchAWorkMayBeCitedLater() {
		Notes notes = Notes.of("Conquest, Great Terror, 40.", "R. Conquest, The Great Terror (Londen 1968) 37.");
		assertEquals("Conquest, Great Terror, 40. | perhaps-another | conquest1990", notes.suggested().getFirst());
	}

	@Test
	void aReviewOfAWorkMakesNoOtherWork() {
		assertEquals("Lenoe, Kirov Murder, 4{@lenoe2010 p. 4}.",
				Notes.of("Recensie van M. Lenoe, The Kirov Murder and Soviet History, Slavic Review 70 (2011) 12.", "Lenoe, Kirov Murder, 4.").last());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Lenoe, Kirov Murder, 12*.", "Lenoe, Kirov Murder, hoofdstuk ‘De zaak’, 12.", "Lenoe, Kirov Murder, 1934, 12." })
	void aPlaceThatCannotBeReadMakesNoOtherWork(String note) {
		assertEquals(List.of(note, "Lenoe, Kirov Murder, 4{@lenoe2010 p. 4}."), Notes.of(note, "Lenoe, Kirov Murder, 4.").cited());
	}

	@Test
	void withoutAYearOnTheCardAShortTitleWithAYearIsNotCertain() {
		String library = "{source a: book author \"Robert Conquest\" title \"Stalin and the Kirov Murder\"}\n";
		assertEquals(List.of("Conquest, Stalin (Londen 1991) 3. | other-title | a"),
				Notes.citing(library, Notes.note("1", "Conquest, Stalin (Londen 1991) 3.")).suggested());
		assertEquals(List.of("Conquest, Stalin and the Kirov Murder (Londen 1991) 3{@a p. 3}."),
				Notes.citing(library, Notes.note("1", "Conquest, Stalin and the Kirov Murder (Londen 1991) 3.")).cited());
	}

	@ParameterizedTest
	@ValueSource(strings = { "A. Jansen, De Leningradse zaak (Amsterdam 1998) 45.", "Jansen 2010, p. 12.", "Jansen, ‘De zaak’, 12.", "Zie www.example.org/kirov." })
	void worksThatTheLibraryDoesNotHaveAreTold(String note) {
		Notes notes = Notes.of(note);
		assertEquals(note, notes.last());
		assertEquals(List.of(note + " | unknown-work"), notes.suggested());
	}

	@ParameterizedTest
	@ValueSource(strings = { "De Komsomol was sinds 1918 de jeugdvereniging van de partij.", "Kirov (1886-1934) was een partijleider.",
			"Conquest denkt er anders over.", "Het conflict tussen Getty, Conquest en Lenoe duurt voort.", "Een brief van Kirov aan Orlov (1953).",
			"He was ill." })
	void proseCitesNothing(String note) {
		Notes notes = Notes.of(note);
		assertEquals(note, notes.last());
		assertEquals(List.of(), notes.suggested());
	}

	private static void check(String expected) {
		assertEquals(expected, Notes.of(expected.replaceAll("\\{@[^}]*}", "")).last());
	}
}
