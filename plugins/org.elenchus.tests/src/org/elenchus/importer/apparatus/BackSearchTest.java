package org.elenchus.importer.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.document.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackSearchTest {

	private static final String LENOE = "Lenoe, Kirov Murder, 133.";
	private static final String CONQUEST = "Conquest, Great Terror, 37.";

	@ParameterizedTest
	@ValueSource(strings = { "Ibidem, 45{@lenoe2010 p. 45}.", "Ibid., pp. 45-47{@lenoe2010 pp. 45-47}.", "Zie ook ibidem, 45, noot 3{@lenoe2010 p. 45, noot 3}.",
			"Idem, 12{@lenoe2010 p. 12}.", "Ibid. II, 12{@lenoe2010 II, 12}.", "A.w., 33{@lenoe2010 p. 33}.", "Op. cit. 33{@lenoe2010 p. 33}.", "Lenoe, ibid., 12{@lenoe2010 p. 12}.",
			"Ter aangehaalder plaatse, 134{@lenoe2010 p. 134}.", "Ibidem, passim{@lenoe2010 passim}.", "Ibidem 45{@lenoe2010 p. 45}. De Komsomol was de jeugdvereniging." })
	void standsForTheOnlySourceOfTheNoteBefore(String expected) {
		assertEquals(expected, Notes.of(LENOE, words(expected)).last());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ibid.{@lenoe2010 p. 133}", "Ibidem{@lenoe2010 p. 133}.", "T.a.p.{@lenoe2010 p. 133}", "Loc. cit.{@lenoe2010 p. 133}",
			"Idem{@lenoe2010 p. 133}.", "Ibidem{@lenoe2010 p. 133} en Conquest, Great Terror, 37{@conquest1990 p. 37}." })
	void aloneItStandsForTheSamePlace(String expected) {
		assertEquals(expected, Notes.of(LENOE, words(expected)).last());
	}

	@Test
	void theChainGoesOn() {
		assertEquals(List.of("Lenoe, Kirov Murder, 133{@lenoe2010 p. 133}.", "Ibidem, 45{@lenoe2010 p. 45}.", "Ibid.{@lenoe2010 p. 45}"),
				Notes.of(LENOE, "Ibidem, 45.", "Ibid.").cited());
		assertEquals(2, Notes.of(LENOE, "Ibidem, 45.", "Ibid.").apparatus().resolved());
	}

	@Test
	void theLastSourceOfTheSameNoteComesFirst() {
		assertEquals("Lenoe, Kirov Murder, 133{@lenoe2010 p. 133}; Conquest, Great Terror, 37{@conquest1990 p. 37}; ibidem, 38{@conquest1990 p. 38}.",
				Notes.of("Lenoe, Kirov Murder, 133; Conquest, Great Terror, 37; ibidem, 38.").last());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Lenoe, a.w., 12{@lenoe2010 p. 12}.", "M. Lenoe, op. cit., 12{@lenoe2010 p. 12}.", "Zie Lenoe, o.c., 12{@lenoe2010 p. 12}.",
			"Lenoe, Aangehaald werk, 12{@lenoe2010 p. 12}.", "Getty en Naumov, a.w., 12." })
	void anAuthorsNameLeadsToHisOnlyWorkSoFar(String expected) {
		assertEquals(expected, Notes.of(LENOE, CONQUEST, "Geen noot.", words(expected)).last());
	}

	@Test
	void opCitWithoutANameIsOfTheAuthorWhomTheTextNames() {
		String words = "Lenoe. Conquest. Volgens Conquest niet.";
		Block text = new BlockBuilder(words, Kind.PARAGRAPH).keep(0, 6).marker("1", 1, 6, 6).keep(6, 16).marker("2", 2, 16, 16)
				.keep(16, words.length()).marker("3", 3, words.length(), words.length()).build();
		Notes notes = Notes.citing(Notes.LIBRARY, text, Notes.note("1", CONQUEST), Notes.note("2", LENOE), Notes.note("3", "A.w., 33."));
		assertEquals(List.of("A.w., 33. | other-author | lenoe2010"), notes.suggested());
	}

	@Test
	void idemWithATitleStandsForTheAuthor() {
		assertEquals("Idem, Kirov Murder, 12{@conquest1989 p. 12}.", Notes.of(CONQUEST, "Idem, Kirov Murder, 12.").last());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Lenoe, Kirov Murder, 1; Conquest, Great Terror, 2. | Ibidem, 45.           | several-before | lenoe2010, conquest1990
			Lenoe, Kirov Murder, 1; Jansen, De zaak, 2.        | Ibidem, 45.           | several-before | lenoe2010
			Lenoe, Kirov Murder, 1.                            | In: idem, 45.         | other-words    | lenoe2010
			Lenoe, Kirov Murder, 1.                            | Zijn dagboek, ibidem, 4. | other-words | lenoe2010
			Lenoe, Kirov Murder, 1.                            | Ibidem, 5 mei 1934.   | other-words    | lenoe2010
			Lenoe, Kirov Murder, 1.                            | Ibidem, 12 en 13 mei. | other-words    | lenoe2010
			Lenoe, Kirov Murder, 1.                            | Conquest, ibid., 4.   | other-author   | lenoe2010
			Lenoe, Kirov Murder, 1.                            | Idem, Terror, 4.      | other-words    | lenoe2010
			Conquest, Great Terror, 1; Conquest, Stalin, 2.    | Conquest, a.w., 4.    | several-before | conquest1990, conquest1989
			""")
	void whatIsNotCertainIsSuggested(String before, String note, String reason, String candidates) {
		Notes notes = Notes.of(before, note);
		assertEquals(note, notes.last());
		assertEquals(note + " | " + reason + " | " + candidates, notes.suggested().getLast());
	}

	@ParameterizedTest
	@ValueSource(strings = { "A. Jansen, De Leningradse zaak (Amsterdam 1998) 45.", "He was ill.", "De Telegraaf, 12 mei 1940.", "Fitzpatrick, Stalinism, 12." })
	void aNoteThatCitesNoKnownWorkBreaksTheChain(String between) {
		Notes notes = Notes.of(LENOE, between, "Ibidem, 46.");
		assertEquals("Ibidem, 46.", notes.last());
		assertEquals("Ibidem, 46. | nothing-before", notes.suggested().getLast());
	}

	@Test
	void aWorkThatIsNotKnownMakesAnAuthorsOnlyWorkUncertain() {
		Notes notes = Notes.of(LENOE, "Lenoe, Closer to the Masses (Cambridge 2004) 3.", "Lenoe, a.w., 12.");
		assertEquals("Lenoe, a.w., 12.", notes.last());
		assertEquals("Lenoe, a.w., 12. | several-before | lenoe2010", notes.suggested().getLast());
	}

	@Test
	void aNoteThatIsMissingBreaksTheChain() {
		Notes notes = Notes.citing(Notes.LIBRARY, Notes.note("1", LENOE), Notes.note("3", "Ibidem, 45."));
		assertEquals(List.of("Ibidem, 45. | nothing-before"), notes.suggested());
	}

	@Test
	void theFirstNoteOfAChapterHasNoneBefore() {
		Notes notes = Notes.citing(Notes.LIBRARY, Notes.note("1", LENOE), Notes.note("1", "Ibidem, 45."));
		assertEquals(List.of("Ibidem, 45. | nothing-before"), notes.suggested());
	}

	@Test
	void ofWorksThatAreQuotedInEachOtherTheLastIsCitedForItself() {
		assertEquals("Orlov, Secret History, geciteerd in Lenoe, Kirov Murder, 3{@orlov1953 via lenoe2010 p. 3}, geciteerd in Conquest, Great Terror, 4"
				+ "{@conquest1990 p. 4}.", Notes.of("Orlov, Secret History, geciteerd in Lenoe, Kirov Murder, 3, geciteerd in Conquest, Great Terror, 4.").last());
	}

	@Test
	void whatIsQuotedInAWorkLeavesOpenWhichOfTheTwoIsMeantNext() {
		Notes notes = Notes.of("Orlov, Secret History, geciteerd in Lenoe, Kirov Murder, 3.", "Ibidem, 4.");
		assertEquals(List.of("Ibidem, 4. | several-before | orlov1953, lenoe2010"), notes.suggested());
	}

	private static String words(String expected) {
		return expected.replaceAll("\\{@[^}]*}", "");
	}
}
