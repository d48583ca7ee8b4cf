package org.elenchus.importer.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.importer.Blocks;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Marker;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.SourceDocument;
import org.junit.jupiter.api.Test;

/** Where words come from, also where a damaged document names places that cannot be. */
class RawPlacesTest {

	private static void flow(DocumentWriter draft, String raw, String words) {
		int start = raw.indexOf(words);
		draft.flow(words, start, start + words.length());
	}

	@Test
	void wordsComeFromTheirPlacesAndWhatIsLeftIsMarkup() {
		String raw = "<p>De <i>raad</i> besloot.</p>\n\n";
		SourceDocument document = Written.over(raw, draft -> {
			flow(draft, raw, "De ");
			flow(draft, raw, "raad");
			flow(draft, raw, " besloot.");
		});
		assertEquals("De raad besloot.\n", document.text());
		assertEquals(List.of("De ", "raad", " besloot."), Written.sources(document));
		assertEquals(List.of("markup <p>", "markup <i>", "markup </i>", "markup </p>\n\n"), Written.removed(document));
	}

	@Test
	void blankCharactersBetweenBlocksAreNoMarkup() {
		String raw = "Een \n\n Twee";
		SourceDocument document = Written.over(raw, draft -> {
			flow(draft, raw, "Een");
			draft.close();
			flow(draft, raw, "Twee");
		});
		assertEquals(List.of("between-blocks  \n\n "), Written.removed(document));
	}

	@Test
	void aKnownReasonIsToldForWhatIsFree() {
		String raw = "12 De raad 13";
		SourceDocument document = Written.over(raw, draft -> {
			draft.remove(0, 8, Reason.PAGE_NUMBER);
			flow(draft, raw, "De ");
			draft.remove(11, 99, Reason.NOTE_LABEL);
		});
		assertEquals(List.of("page-number 12 ", "page-number  ra", "markup ad ", "note-label 13"), Written.removed(document));
	}

	@Test
	void anEntityIsTheCharacterThatItMeans() {
		String raw = "caf&eacute; en &amp; &#10; zo";
		SourceDocument document = Written.over(raw, draft -> {
			draft.flow("caf", 0, 3);
			draft.flow("é", 3, 11);
			draft.flow(" en ", 11, 15);
			draft.flow("&", 15, 20);
			draft.flow(" ", 20, 21);
			draft.flow("\n", 21, 26);
			draft.flow(" zo", 26, 29);
		});
		assertEquals("café en & zo\n", document.text());
		assertEquals(List.of("caf", "&eacute;", " en ", "&amp;", " ", "zo"), Written.sources(document));
	}

	@Test
	void severalSpacesThatOneEntityMeansAreOneSpace() {
		SourceDocument document = Written.over("een&x;twee", draft -> {
			draft.flow("een", 0, 3);
			draft.flow(" - ", 3, 6);
			draft.flow("twee", 6, 10);
		});
		assertEquals("een - twee\n", document.text());
		assertEquals("een twee\n", Written.over("een&xy;twee", draft -> {
			draft.flow("een", 0, 3);
			draft.flow("   ", 3, 7);
			draft.flow("twee", 7, 11);
		}).text());
		assertEquals("a b  c\n".replace("  ", " "), Written.over("a&xyz;c", draft -> {
			draft.flow("a", 0, 1);
			draft.flow(" b \n ", 1, 6);
			draft.flow("c", 6, 7);
		}).text());
	}

	@Test
	void noRawCharacterGoesToTwoPlaces() {
		SourceDocument document = Written.over("De raad besloot.", draft -> {
			draft.words("De raad", 0, 7);
			draft.words("raad", 3, 7);
			draft.words(" besloot.", 7, 16);
			draft.words("ver", -5, 3);
			draft.words("weg", 10, 99);
		});
		assertEquals("De raadraad besloot.verweg\n", document.text());
		assertEquals(List.of("De raad", "", " besloot.", "", ""), Written.sources(document));
	}

	@Test
	void whatIsAddedBetweenRawCharactersPartsWhatIsTakenOutThere() {
		String raw = "<b>“</b>x";
		SourceDocument document = Written.over(raw, draft -> {
			draft.words("!", 3, 3);
			flow(draft, raw, "x");
		});
		assertEquals("!x\n", document.text());
		assertEquals(List.of("markup <b>", "markup “</b>"), Written.removed(document));
	}

	@Test
	void whatIsAddedWithinWordsThatAreTakenStandsBehindThem() {
		SourceDocument document = Written.over("De raad", draft -> {
			draft.words("De raad", 0, 7);
			draft.words("!", 3, 3);
		});
		assertEquals("De raad!\n", document.text());
	}

	@Test
	void aReferenceComesFromWhatIsPrintedThere() {
		SourceDocument document = Written.over("De raad[*] besloot.[*]", draft -> {
			draft.words("De raad", 0, 7);
			draft.reference("a", "*", 7, 10);
			draft.words(" besloot.", 10, 19);
			draft.reference("b", "", 8, 10);
		});
		List<Marker> markers = document.blocks().getFirst().markers();
		assertEquals(List.of(new Marker("*", 1, 7, 7, 10), new Marker("2", 2, 16, 19, 19)), markers);
	}

	@Test
	void spaceAtTheEndOfABlockIsTakenOffWithItsPlace() {
		SourceDocument document = Written.over("De raad \t\nLater", draft -> {
			draft.open(Kind.PARAGRAPH, 0, "");
			draft.words("De raad \t", 0, 9);
			draft.close();
			draft.words("Later", 10, 15);
		});
		assertEquals("paragraph: De raad\nparagraph: Later\n", Blocks.of(document));
		assertEquals(List.of("between-blocks  \t\n"), Written.removed(document));
	}

	@Test
	void theRawTextOfAFormatWithoutOneIsItsWordsBlockByBlock() {
		SourceDocument document = Written.extracted(draft -> {
			Written.flow(draft, "De raad");
			draft.reference("a", "", DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
			draft.openNote("a", "");
			Written.flow(draft, "Notulen.");
			draft.closeNote();
			Written.flow(draft, " besloot.");
			draft.close();
			Written.flow(draft, "Later.");
		});
		assertEquals("De raad besloot.\n\nNotulen.\n\nLater.\n", document.raw().text());
		assertEquals(document.raw().text(), document.text());
		assertEquals(List.of(new Marker("1", 1, 7, 7, 7)), document.blocks().getFirst().markers());
		assertEquals("", Written.extracted(draft -> { }).raw().text());
	}
}
