package org.elenchus.importer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.raw.RawText;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

	private static String written(ImportReport report, String language) throws IOException {
		StringBuilder out = new StringBuilder();
		new ConsoleReport(Locale.of(language)).write(report, out);
		return out.toString();
	}

	@Test
	void tellsSumsInEnglish() throws IOException {
		assertEquals("""
				reis.txt: 74 characters of text
				  blocks       1 paragraph, 1 heading, 1 note
				  notes        2 references: 1 with a note, 1 without; no notes without a reference
				               no numbers missing, 0 twice, numbering starts again nowhere
				  hyphens      1 removed
				  other        7 wonders
				  removed      1 page number
				  suspects     1 glued year: in1927 → in 1927
				               1 nobody-knows: Niemand
				  conventions  page break: form feed
				""", written(Sample.report(), "en"));
	}

	@Test
	void tellsSumsInDutch() throws IOException {
		assertEquals("""
				reis.txt: 74 tekens tekst
				  blokken           1 alinea, 1 kop, 1 noot
				  noten             2 verwijzingen: 1 met noot, 1 zonder; geen noten zonder verwijzing
				                    geen nummers ontbreken, 0 dubbel, de nummering begint nergens opnieuw
				  afbreekstreepjes  1 weggenomen
				  overig            7 wonders
				  weggelaten        1 paginanummer
				  verdacht          1 vastgeplakt jaartal: in1927 → in 1927
				                    1 nobody-knows: Niemand
				  conventies        paginaovergang: nieuwe-paginateken
				""", written(Sample.report(), "nl"));
	}

	@Test
	void tellsWhatTheNotesCiteAndTheFirstOfWhatIsNotCertain() throws IOException {
		String english = written(Sample.citing(), "en");
		assertTrue(english.contains("""
				  citations    1 citation in notes, 1 of them by ibid. or the like; 5 suggestions
				               4 to which several works fit: note 2: “de krant” → a, b; note 2: “krant” → a, b; note 2: “krant” → a, b; …
				               1 of a work that the library does not have, or without its author: note 2: “Zie”
				"""), english);
		String dutch = written(Sample.citing(), "nl");
		assertTrue(dutch.contains("""
				  verwijzingen      1 verwijzing in noten, waarvan 1 door ibidem en dergelijke; 5 suggesties
				                    4 waarbij meer dan één werk past: noot 2: ‘de krant’ → a, b; noot 2: ‘krant’ → a, b; noot 2: ‘krant’ → a, b; …
				"""), dutch);
	}

	@Test
	void saysNothingAboutWhatThereIsNot() throws IOException {
		assertEquals("a\uFFFDb.txt: 1 character of text\n  blocks  1 paragraph\n", written(new ImportReport("a\u001Bb.txt",
				new SourceDocument(RawText.extracted("x"), List.of(new BlockBuilder("x", Kind.PARAGRAPH).keep(0, 1).build()), List.of(),
						Conventions.NONE)),
				"en"));
	}
}
