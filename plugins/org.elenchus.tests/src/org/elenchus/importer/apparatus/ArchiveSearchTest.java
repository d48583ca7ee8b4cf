package org.elenchus.importer.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveSearchTest {

	@ParameterizedTest
	@ValueSource(strings = { "NL-HaNA, 2.05.03, inv.nr. 12{@hana NL-HaNA, 2.05.03, inv.nr. 12}.",
			"Zie NL-HaNA, toegang 2.05.03, inv.nr. 12{@hana NL-HaNA, toegang 2.05.03, inv.nr. 12}, brief van 3 mei.",
			"RGASPI, f. 558, op. 11, d. 27, l. 3-5{@stalin RGASPI, f. 558, op. 11, d. 27, l. 3-5}." })
	void theNameOfTheArchiveAndThePlaceAreEnough(String expected) {
		assertEquals(expected, Notes.of(expected.replaceAll("\\{@[^}]*}", "")).last());
	}

	@Test
	void ibidemLeadsToTheSameArchive() {
		assertEquals("Ibidem, inv.nr. 13{@hana inv.nr. 13}.", Notes.of("NL-HaNA, 2.05.03, inv.nr. 12.", "Ibidem, inv.nr. 13.").last());
	}

	@Test
	void anotherAccessIsAnotherSource() {
		assertEquals(List.of("NL-HaNA, 2.09.22, inv.nr. 12. | unknown-work | hana"), Notes.of("NL-HaNA, 2.09.22, inv.nr. 12.").suggested());
	}

	@Test
	void theNameAloneSaysNothing() {
		assertEquals(List.of(), Notes.of("Het RGASPI is in Moskou.").suggested());
	}

	@Test
	void ofTwoSourcesThatFitNoneIsCited() {
		String two = "{source a: primary archive archive \"NL-HaNA\"}\n{source b: primary archive archive \"NL-HaNA\" archive_location \"2.05.03\"}\n";
		Notes notes = Notes.citing(two, Notes.note("1", "NL-HaNA, 2.05.03, inv.nr. 12."));
		assertEquals(List.of("NL-HaNA, 2.05.03, inv.nr. 12. | several-works | a, b"), notes.suggested());
	}
}
