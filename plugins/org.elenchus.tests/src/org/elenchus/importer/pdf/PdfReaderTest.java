package org.elenchus.importer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.elenchus.importer.Blocks;
import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.document.Suspect;
import org.elenchus.importer.format.FormatTest;
import org.elenchus.importer.raw.BadInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PdfReaderTest extends FormatTest {

	PdfReaderTest() {
		super(new PdfReader());
	}

	@Test
	void sizesTellHeadingsAndSlopesItalics() throws IOException {
		try (Pdf pdf = text()) {
			assertEquals("""
					heading1: De brug over de Maas
					paragraph: De brug werd in het jaar 1906 gebouwd door honderd man uit de stad, en _niet in 1907_ zoals de krant het schreef.
					heading2: Wie hem bouwde
					paragraph: De ingenieur kwam uit het noorden en schreef zijn vader elke week een brief over het werk aan de brug in de rivier.
					""", blocks(pdf.bytes()));
		}
	}

	@Test
	void pagesArePartedByFormFeeds() throws IOException {
		try (Pdf pdf = new Pdf()) {
			pdf.page().line("Een bladzijde.", 12).page().line("Nog een bladzijde.", 12);
			assertEquals("Een bladzijde.\n\fNog een bladzijde.\n", document(pdf.bytes()).raw().text());
		}
	}

	@Test
	void raisedNumbersStandInTheirLine() throws IOException {
		try (Pdf pdf = new Pdf()) {
			pdf.page().line("De raad besloot^1 niet tot de bouw.^2 Later wel.^3", 12);
			assertEquals("De raad besloot\u00B9 niet tot de bouw.\u00B2 Later wel.\u00B3\n", document(pdf.bytes()).raw().text());
		}
	}

	@Test
	void notesAtTheFeetOfPagesAreReferredTo() throws IOException {
		try (Pdf pdf = new Pdf()) {
			pdf.page().line("De raad besloot^1 in het voorjaar tot de bouw van een brug over de", 12)
					.line("rivier van 12 m^2, en de krant schreef^2 dat hij veel te duur was voor de", 12).gap(200)
					.line("^1 Notulen van de raad.", 9).line("^2 Nieuwe Courant, die het artikel in twee", 9)
					.page().line("stad, maar dat hielp niet.^3", 12).gap(200).line("delen plaatste.", 9).line("^3 Notulen, blad 4.", 9);
			assertEquals("""
					paragraph: De raad besloot[^1] in het voorjaar tot de bouw van een brug over de rivier van 12 m\u00B2, en de krant schreef[^2] \
					dat hij veel te duur was voor de stad, maar dat hielp niet.[^3]
					footnote 1: Notulen van de raad.
					footnote 2: Nieuwe Courant, die het artikel in twee delen plaatste.
					footnote 3: Notulen, blad 4.
					""", blocks(pdf.bytes()));
		}
	}

	@Test
	void numbersRightBeforeTheWordsOfNotesAreTheirLabels() throws IOException {
		try (Pdf pdf = new Pdf()) {
			pdf.page().line("De raad besloot^1 in het voorjaar tot de bouw van een brug over de", 12)
					.line("rivier, en de krant schreef^2 dat hij veel te duur was voor de", 12).gap(200)
					.line("1Notulen van de raad.", 9).line("2\u2018Een dure brug\u2019, in het", 9)
					.page().line("stad, maar dat hielp niet.^3", 12).gap(200).line("nummer van 4 mei.", 9).line("3Notulen, blad 4.", 9).line("1906 was een nat jaar.", 9);
			assertEquals("""
					paragraph: De raad besloot[^1] in het voorjaar tot de bouw van een brug over de rivier, en de krant schreef[^2] \
					dat hij veel te duur was voor de stad, maar dat hielp niet.[^3]
					footnote 1: Notulen van de raad.
					footnote 2: \u2018Een dure brug\u2019, in het nummer van 4 mei.
					footnote 3: Notulen, blad 4. 1906 was een nat jaar.
					""", blocks(pdf.bytes()));
		}
	}

	@Test
	void aCaptionAboveTheNotesOfThePageGoesOnWithNoNote() throws IOException {
		try (Pdf pdf = new Pdf()) {
			pdf.page().line("De raad besloot^1 in het voorjaar tot de bouw van een brug over de", 12)
					.line("rivier, en de krant schreef dat hij veel te duur was voor de", 12).gap(200).line("1 Notulen van de raad.", 9)
					.page().line("stad, maar dat hielp niet.^2", 12).gap(60).line("Foto 3. De brug in 1906.", 9).gap(60).line("2 Notulen, blad 4.", 9);
			assertEquals("""
					paragraph: De raad besloot[^1] in het voorjaar tot de bouw van een brug over de rivier, en de krant schreef \
					dat hij veel te duur was voor de stad, maar dat hielp niet.[^2]
					footnote 1: Notulen van de raad.
					caption: Foto 3. De brug in 1906.
					footnote 2: Notulen, blad 4.
					""", blocks(pdf.bytes()));
		}
	}

	@Test
	void aNoteForWhichItsPageHasNoRoomStandsOnTheNextOne() throws IOException {
		try (Pdf pdf = new Pdf()) {
			pdf.page().line("De raad besloot^1 in het voorjaar tot de bouw van een brug, zoals hij eerder", 12)
					.line("al tot de bouw van een sluis had besloten, en de krant schreef^2 dat hij veel", 12).gap(200).line("^1 Notulen van de raad.", 9)
					.page().line("te duur was voor zo'n kleine stad^3 aan de rivier, maar dat hielp niet.", 12).gap(200)
					.line("2 Nieuwe Courant, 4 mei.", 9).line("3 Zie het kadaster.", 9);
			assertEquals("""
					paragraph: De raad besloot[^1] in het voorjaar tot de bouw van een brug, zoals hij eerder al tot de bouw van een sluis had \
					besloten, en de krant schreef[^2] dat hij veel te duur was voor zo'n kleine stad[^3] aan de rivier, maar dat hielp niet.
					footnote 1: Notulen van de raad.
					footnote 2: Nieuwe Courant, 4 mei.
					footnote 3: Zie het kadaster.
					""", blocks(pdf.bytes()));
		}
	}

	@Test
	void notesBehindAChapterAreNotThoseOfItsLastPage() throws IOException {
		try (Pdf pdf = new Pdf()) {
			pdf.page().line("De raad besloot^1 in het voorjaar tot de bouw van een brug, zoals hij eerder", 12)
					.line("al tot de bouw van een sluis had besloten, en de krant schreef^2 dat hij veel", 12).gap(200)
					.page().line("te duur was voor zo'n kleine stad^3 aan de rivier,^4 maar dat hielp niet.^5", 12).gap(30).line("Noten", 14).gap(12)
					.line("1 Notulen van de raad.", 9).line("2 Nieuwe Courant, 4 mei.", 9).line("3 Zie het kadaster.", 9)
					.line("4 Ibidem.", 9).line("5 Notulen van de raad, blad 7.", 9);
			String blocks = blocks(pdf.bytes());
			assertTrue(blocks.endsWith("""
					footnote 1: Notulen van de raad.
					footnote 2: Nieuwe Courant, 4 mei.
					footnote 3: Zie het kadaster.
					footnote 4: Ibidem.
					footnote 5: Notulen van de raad, blad 7.
					"""), blocks);
		}
	}

	@Test
	void numbersInAColumnToWhichTheTextRefersAreThoseOfNotes() throws IOException {
		assertEquals(List.of(Kind.FOOTNOTE), kindsOfColumn("De raad besloot^1 tot een brug,^2 en de krant schreef^3 dat hij te duur^4 was.^5"));
		assertEquals(List.of(Kind.TABLE), kindsOfColumn("De raad besloot tot een brug, en de krant schreef dat hij te duur was."));
	}

	/** What lines below a text are whose numbers stand in a column. */
	private List<Kind> kindsOfColumn(String text) throws IOException {
		try (Pdf pdf = new Pdf()) {
			pdf.page().line(text, 12).gap(30).line("Noten", 14).gap(12)
					.row(9, 24, "1", "Notulen van de raad.").row(9, 24, "2", "Nieuwe Courant, 4 mei.").row(9, 24, "3", "Zie het kadaster.")
					.row(9, 24, "4", "Ibidem, blad 3.").row(9, 24, "5", "Ibidem, blad 9.");
			return document(pdf.bytes()).blocks().stream().filter(block -> block.text().contains("raad.")).map(Block::kind).toList();
		}
	}

	@Test
	void wordsThatNotesBreakAtLineEndsAreJoinedByTheWordsOfTheText() throws IOException {
		try (Pdf pdf = new Pdf()) {
			pdf.page().line("De gemeenteraad besloot^1 in het voorjaar tot de bouw van een brug over de", 12)
					.line("rivier, en de krant schreef dat hij veel te duur was voor de", 12).gap(200)
					.line("^1 Notulen van de gemeente-", 9).line("raad, met bijlagen van de stoom-", 9).line("vaart, en een lijst van uit-", 9)
					.page().line("stad, maar dat hielp niet,^2 want de brug kwam er toch.", 12).gap(200).line("gaven en baten.", 9).line("^2 Notulen, blad 4.", 9);
			SourceDocument document = document(pdf.bytes());
			Block note = document.blocks().stream().filter(block -> block.label().equals("1")).findFirst().orElseThrow();
			assertEquals("Notulen van de gemeenteraad, met bijlagen van de stoom-vaart, en een lijst van uit-gaven en baten.", note.text());
			assertEquals(List.of("stoomvaart", "uitgaven"), note.suspects().stream().map(Suspect::suggestion).toList());
			assertEquals(Map.of("hyphens-removed", 1, "hyphens-flagged", 2), hyphens(document));
		}
	}

	private static Map<String, Integer> hyphens(SourceDocument document) {
		Map<String, Integer> counts = new TreeMap<>(document.conventions().counts());
		counts.keySet().removeIf(name -> !name.startsWith("hyphens"));
		return counts;
	}

	@Test
	@Tag("picture")
	void aPictureIsItsCaption() throws IOException {
		try (Pdf pdf = new Pdf()) {
			pdf.page().line("De raad besloot in het voorjaar tot de bouw van een brug over de", 12).line("rivier.", 12).gap(20)
					.picture(200, 120).gap(20).line("Foto 3. De brug in 1906.", 9).gap(30)
					.line("De krant schreef dat hij veel te duur was voor de stad.", 12);
			assertEquals("""
					paragraph: De raad besloot in het voorjaar tot de bouw van een brug over de rivier.
					caption: Foto 3. De brug in 1906.
					paragraph: De krant schreef dat hij veel te duur was voor de stad.
					""", blocks(pdf.bytes()));
		}
	}

	@Test
	void bulletsStartItemsAndIndentedLinesAreAQuotation() throws IOException {
		String prose = "De brug werd gebouwd door honderd man uit de stad, en hun namen staan in";
		try (Pdf pdf = new Pdf()) {
			pdf.page();
			for (int i = 0; i < 12; i++) {
				pdf.line(prose, 12);
			}
			pdf.line("een boek.", 12).gap(12).line("De commissie schreef in het voorjaar van 1906 aan de raad van de stad:", 12).gap(12)
					.row(12, 36, "", "Het hout van de oude brug is rot, en wie er over loopt waagt").row(12, 36, "", "zijn leven en dat van zijn paard.").gap(12)
					.line("Zij vroeg de raad daarom het volgende, en wel voor de winter van dat jaar:", 12).gap(12)
					.line("\u2022 staal voor de boog", 12).line("\u2022 hout voor het dek", 12).gap(12)
					.line("De raad besloot tot de bouw, en de krant schreef dat hij te duur was.", 12);
			assertEquals("paragraph: " + (prose + " ").repeat(12) + """
					een boek.
					paragraph: De commissie schreef in het voorjaar van 1906 aan de raad van de stad:
					blockquote: Het hout van de oude brug is rot, en wie er over loopt waagt zijn leven en dat van zijn paard.
					paragraph: Zij vroeg de raad daarom het volgende, en wel voor de winter van dat jaar:
					list-item1 •: staal voor de boog
					list-item1 •: hout voor het dek
					paragraph: De raad besloot tot de bouw, en de krant schreef dat hij te duur was.
					""", blocks(pdf.bytes()));
		}
	}

	@Test
	@Tag("metadata")
	void whatAFileSaysAboutItselfIsNoText() throws IOException {
		try (Pdf pdf = text()) {
			String before = blocks(pdf.bytes());
			pdf.document().getDocumentInformation().setTitle("De brug bij Zandhoek");
			pdf.document().getDocumentInformation().setAuthor("Jansen");
			assertEquals(before, blocks(pdf.bytes()));
		}
	}

	@Test
	void headsAndNumbersAtOneHeightAreFurniture() throws IOException {
		try (Pdf pdf = new Pdf()) {
			for (int page = 7; page < 9; page++) {
				pdf.page().line("Het veer van Heerewaard " + page, 9).gap(20).line("De veerman vroeg een stuiver voor de overtocht, en wie geen", 12)
						.line("stuiver had in het jaar " + (1900 + page * page) + " bleef aan de overkant staan.", 12);
			}
			SourceDocument document = document(pdf.bytes());
			assertEquals(List.of("Het veer van Heerewaard 7", "Het veer van Heerewaard 8"), document.removals().stream()
					.filter(each -> each.reason() == Reason.RUNNING_HEAD).map(each -> document.raw().text().substring(each.start(), each.end())).toList());
			assertFalse(document.text().contains("Het veer"));
		}
	}

	@Test
	void aNumberBelowALongHeadStartsNoNote() throws IOException {
		try (Pdf pdf = new Pdf()) {
			for (int page = 7; page < 9; page++) {
				pdf.page().line("Het veer van Heerewaard " + page, 9).gap(20).line("3 Schepen lagen in het jaar " + (1900 + page * page), 12)
						.line("nog aan de kade te wachten op wie naar de overkant wilde.", 12);
			}
			SourceDocument document = document(pdf.bytes());
			assertFalse(document.blocks().stream().anyMatch(block -> block.kind() == Kind.FOOTNOTE), Blocks.of(document));
		}
	}

	@Test
	void scriptsAndFilesWithinAreLeftAlone() throws IOException {
		try (Pdf pdf = text()) {
			pdf.document().getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.launchURL('http://example.org/')"));
			PDComplexFileSpecification file = new PDComplexFileSpecification();
			file.setFile("../../x.exe");
			file.setEmbeddedFile(new PDEmbeddedFile(pdf.document(), new ByteArrayInputStream("geheim".getBytes())));
			PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
			files.setNames(Map.of("x.exe", file));
			PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.document().getDocumentCatalog());
			names.setEmbeddedFiles(files);
			pdf.document().getDocumentCatalog().setNames(names);
			String blocks = blocks(pdf.bytes());
			assertTrue(blocks.startsWith("heading1: De brug over de Maas\n") && !blocks.contains("geheim") && !blocks.contains("launchURL"), blocks);
		}
	}

	@Test
	void aFileWithAPasswordIsRefused() throws IOException {
		try (Pdf pdf = text()) {
			pdf.document().protect(new StandardProtectionPolicy("eigenaar", "lezer", new AccessPermission()));
			byte[] bytes = pdf.bytes();
			assertEquals("the PDF file is protected by a password", refusal(bytes));
		}
	}

	@Test
	void aFileThatOnlyItsOwnerMayChangeIsRead() throws IOException {
		try (Pdf pdf = text()) {
			pdf.document().protect(new StandardProtectionPolicy("eigenaar", "", new AccessPermission()));
			assertTrue(blocks(pdf.bytes()).startsWith("heading1: De brug over de Maas\n"));
		}
	}

	@Test
	void aFileWithoutTextIsRefused() throws IOException {
		try (Pdf pdf = new Pdf()) {
			byte[] bytes = pdf.page().bytes();
			assertTrue(refusal(bytes).startsWith("the PDF file holds no text"));
		}
	}

	@Test
	void aTruncatedFileIsRefused() throws IOException {
		try (Pdf pdf = text()) {
			byte[] whole = pdf.bytes();
			for (int length = 9; length < whole.length - 40; length += 37) {
				byte[] part = Arrays.copyOf(whole, length);
				assertFalse(refusal(part).isEmpty(), "at " + length);
			}
		}
	}

	@Test
	void aDamagedPageIsRefused() throws IOException {
		try (Pdf pdf = text()) {
			byte[] bytes = pdf.bytes();
			int stream = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("stream");
			Arrays.fill(bytes, stream + 40, stream + 80, (byte) 'Z');
			assertEquals("the PDF file is damaged or incomplete", refusal(bytes));
		}
	}

	private static Pdf text() throws IOException {
		return new Pdf().page().line("De brug over de Maas", 20).gap(12)
				.line("De brug werd in het jaar 1906 gebouwd door honderd man", 12)
				.line("uit de stad, en _niet in 1907_ zoals de krant het schreef.", 12).gap(12)
				.line("Wie hem bouwde", 16).gap(8)
				.line("De ingenieur kwam uit het noorden en schreef zijn vader", 12)
				.line("elke week een brief over het werk aan de brug in de rivier.", 12);
	}
}
