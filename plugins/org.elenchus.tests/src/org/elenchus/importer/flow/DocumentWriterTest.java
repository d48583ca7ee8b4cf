package org.elenchus.importer.flow;

import static org.elenchus.importer.flow.Written.blocks;
import static org.elenchus.importer.flow.Written.flow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentWriterTest {

	private static void block(DocumentWriter draft, Kind kind, int level, String label, String text) {
		draft.open(kind, level, label);
		flow(draft, text);
		draft.close();
	}

	@Test
	void blocksKeepTheirKindLevelAndLabel() {
		assertEquals("heading2: De brug\nlist-item1 a.: hout\nparagraph: Slot.\n", blocks(draft -> {
			block(draft, Kind.HEADING, 2, "", "De brug");
			block(draft, Kind.LIST_ITEM, 1, "a.", "hout");
			block(draft, Kind.PARAGRAPH, 0, "", "Slot.");
		}));
	}

	@Test
	void wordsOutsideOfAnyBlockAreAParagraph() {
		assertEquals("paragraph: Los.\n", blocks(draft -> flow(draft, "Los.")));
		assertEquals("heading1: Kop\nparagraph: Los.\n", blocks(draft -> {
			block(draft, Kind.HEADING, 1, "", "Kop");
			flow(draft, "Los.");
		}));
	}

	@Test
	void aBlockThatIsNotClosedEndsWhereTheNextOneStarts() {
		assertEquals("paragraph: Een.\nparagraph: Twee.\n", blocks(draft -> {
			draft.open(Kind.PARAGRAPH, 0, "");
			flow(draft, "Een.");
			draft.open(Kind.PARAGRAPH, 0, "");
			flow(draft, "Twee.");
		}));
	}

	@Test
	void aBlockWithoutWordsIsNone() {
		assertEquals("", blocks(draft -> block(draft, Kind.HEADING, 1, "", " \n ")));
		assertEquals("", blocks(draft -> {
			draft.open(Kind.PARAGRAPH, 0, "");
			draft.begin(Mark.BOLD);
			draft.end(Mark.BOLD);
		}));
	}

	@Test
	void theLabelOfABlockWithoutWordsGoesToTheNextOfItsKind() {
		assertEquals("list-item1 1.: hout\n", blocks(draft -> {
			draft.open(Kind.LIST_ITEM, 1, "1.");
			block(draft, Kind.LIST_ITEM, 1, "", "hout");
		}));
		assertEquals("list-item1 2.: hout\n", blocks(draft -> {
			draft.open(Kind.LIST_ITEM, 1, "1.");
			block(draft, Kind.LIST_ITEM, 1, "2.", "hout");
		}));
		assertEquals("paragraph: hout\n", blocks(draft -> {
			draft.open(Kind.LIST_ITEM, 1, "1.");
			block(draft, Kind.PARAGRAPH, 0, "", "hout");
		}));
		assertEquals("list-item1 1.: hout\nlist-item1: steen\n", blocks(draft -> {
			draft.open(Kind.LIST_ITEM, 1, "1.");
			flow(draft, "hout");
			block(draft, Kind.LIST_ITEM, 1, "", "steen");
		}));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			"een  twee"            | een twee
			"een \\n\\t twee\\f drie" | een twee drie
			"  een twee  "         | een twee
			"een\u00A0 \u00A0twee" | "een\u00A0 \u00A0twee"
			"een\u2003twee"        | "een\u2003twee"
			""")
	void whiteSpaceSaysThatWordsEndAndANoBreakSpaceIsKept(String written, String read) {
		String text = written.translateEscapes();
		assertEquals("paragraph: " + read + "\n", blocks(draft -> flow(draft, text)));
	}

	@Test
	void whiteSpaceOfSeveralCallsIsOneSpace() {
		assertEquals("paragraph: een twee\n", blocks(draft -> {
			flow(draft, "een ");
			flow(draft, " ");
			flow(draft, "\n twee");
			flow(draft, " ");
		}));
	}

	@Test
	void wordsThatAreKeptAsTheyAreKeepTheirSpaces() {
		assertEquals("paragraph: een  twee\n", blocks(draft -> draft.words("een  twee", DocumentWriter.NOWHERE, DocumentWriter.NOWHERE)));
	}

	@Test
	void aLineBreakStandsWithoutSpacesAroundItAndOnce() {
		assertEquals("paragraph: een/twee/drie\n", blocks(draft -> {
			draft.lineBreak(DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
			draft.open(Kind.PARAGRAPH, 0, "");
			draft.lineBreak(DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
			flow(draft, "een ");
			draft.lineBreak(DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
			flow(draft, " twee");
			draft.lineBreak(DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
			draft.lineBreak(DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
			flow(draft, "drie");
			draft.lineBreak(DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
		}));
	}

	@Test
	void anEmptyCellKeepsItsPlace() {
		assertEquals("table: a||c/d\n", blocks(draft -> {
			draft.cellBreak(DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
			draft.open(Kind.TABLE, 0, "");
			flow(draft, "a ");
			draft.cellBreak(DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
			draft.cellBreak(DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
			flow(draft, "c");
			draft.lineBreak(DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
			flow(draft, "d");
		}));
	}

	@Test
	void wordsAreSetOffFromWhereAMarkBeginsToWhereItEnds() {
		assertEquals("paragraph: een _twee_ **drie** vier\n", blocks(draft -> {
			flow(draft, "een ");
			draft.begin(Mark.ITALIC);
			flow(draft, "twee");
			draft.end(Mark.ITALIC);
			flow(draft, " ");
			draft.begin(Mark.BOLD);
			flow(draft, "drie");
			draft.end(Mark.BOLD);
			flow(draft, " vier");
		}));
	}

	@Test
	void aMarkWithinTheSameMarkEndsWithTheOuterOne() {
		assertEquals("paragraph: _een twee drie_ vier\n", blocks(draft -> {
			draft.begin(Mark.ITALIC);
			flow(draft, "een ");
			draft.begin(Mark.ITALIC);
			flow(draft, "twee ");
			draft.end(Mark.ITALIC);
			flow(draft, "drie");
			draft.end(Mark.ITALIC);
			flow(draft, " vier");
		}));
	}

	@Test
	void wordsThatAreSetOffAlikeWithoutOthersBetweenThemBelongTogether() {
		assertEquals("paragraph: **_een**twee_ drie _vier_\n", blocks(draft -> {
			draft.begin(Mark.ITALIC);
			draft.begin(Mark.BOLD);
			flow(draft, "een");
			draft.end(Mark.BOLD);
			draft.end(Mark.ITALIC);
			draft.begin(Mark.ITALIC);
			flow(draft, "twee");
			draft.end(Mark.ITALIC);
			flow(draft, " drie ");
			draft.begin(Mark.ITALIC);
			flow(draft, "vier");
			draft.end(Mark.ITALIC);
		}));
	}

	@Test
	void aMarkGoesOnInTheNextBlock() {
		assertEquals("paragraph: een _twee_\nparagraph: _drie_ vier\n", blocks(draft -> {
			draft.open(Kind.PARAGRAPH, 0, "");
			flow(draft, "een ");
			draft.begin(Mark.ITALIC);
			flow(draft, "twee");
			draft.open(Kind.PARAGRAPH, 0, "");
			flow(draft, "drie");
			draft.end(Mark.ITALIC);
			flow(draft, " vier");
		}));
		assertEquals("paragraph: een\nparagraph: twee\n", blocks(draft -> {
			draft.begin(Mark.ITALIC);
			draft.end(Mark.ITALIC);
			flow(draft, "een");
			draft.open(Kind.PARAGRAPH, 0, "");
			flow(draft, "twee");
		}));
	}

	private static void note(DocumentWriter draft, String key, String label, String... paragraphs) {
		draft.openNote(key, label);
		for (String each : paragraphs) {
			block(draft, Kind.PARAGRAPH, 0, "", each);
		}
		draft.closeNote();
	}

	@Test
	void aNoteStandsBehindTheBlockThatGoesOnBehindIt() {
		assertEquals("""
				paragraph: De raad[^1] besloot.
				footnote 1: Notulen. Slot.
				paragraph: Later.
				""", blocks(draft -> {
			draft.open(Kind.PARAGRAPH, 0, "");
			flow(draft, "De raad");
			draft.reference("a", "1", DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
			assertFalse(draft.isInNote());
			draft.openNote("a", "1");
			assertTrue(draft.isInNote());
			block(draft, Kind.HEADING, 1, "", "Notulen.");
			block(draft, Kind.PARAGRAPH, 0, "", " Slot. ");
			draft.closeNote();
			assertFalse(draft.isInNote());
			flow(draft, " besloot.");
			draft.close();
			block(draft, Kind.PARAGRAPH, 0, "", "Later.");
		}));
	}

	@Test
	void aNoteWithinEmphasisIsNotSetOffAndDoesNotEndIt() {
		assertEquals("paragraph: _raad[^1] besloot_ snel\nfootnote 1: Zie _p. 3_ en 4.\n", blocks(draft -> {
			draft.begin(Mark.ITALIC);
			flow(draft, "raad");
			draft.reference("a", "1", DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
			draft.openNote("a", "1");
			flow(draft, "Zie ");
			draft.begin(Mark.ITALIC);
			flow(draft, "p. 3");
			draft.end(Mark.ITALIC);
			flow(draft, " en 4.");
			draft.closeNote();
			flow(draft, " besloot");
			draft.end(Mark.ITALIC);
			flow(draft, " snel");
		}));
	}

	@Test
	void aNoteWithinANoteStandsBeforeIt() {
		assertEquals("paragraph: Een[^1]\nfootnote 2: Binnen.\nfootnote 1: Buiten[^2] verder.\nparagraph: Twee\n", blocks(draft -> {
			flow(draft, "Een");
			draft.reference("a", "1", DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
			draft.openNote("a", "1");
			flow(draft, "Buiten");
			draft.reference("b", "2", DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
			note(draft, "b", "2", "Binnen.");
			assertTrue(draft.isInNote());
			flow(draft, " verder.");
			draft.closeNote();
			draft.close();
			flow(draft, "Twee");
		}));
	}

	@Test
	void aNoteBetweenBlocksStandsWhereItIs() {
		assertEquals("paragraph: Een\nfootnote 1: Noot.\nparagraph: Twee\n", blocks(draft -> {
			block(draft, Kind.PARAGRAPH, 0, "", "Een");
			note(draft, "a", "1", "Noot.");
			block(draft, Kind.PARAGRAPH, 0, "", "Twee");
		}));
	}

	@Test
	void aNoteThatIsNotClosedEndsWithTheText() {
		assertEquals("paragraph: Een\nfootnote 1: Noot.\n", blocks(draft -> {
			flow(draft, "Een");
			draft.openNote("a", "1");
			flow(draft, "Noot. ");
		}));
	}

	@Test
	void aNoteWithoutWordsIsNone() {
		assertEquals("paragraph: Een[^1]\n", blocks(draft -> {
			flow(draft, "Een");
			draft.reference("a", "1", DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
			note(draft, "a", "1", " ");
		}));
	}
}
