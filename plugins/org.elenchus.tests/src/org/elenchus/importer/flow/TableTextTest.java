package org.elenchus.importer.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TableTextTest {

	private static void row(DocumentWriter draft, TableText table, String... cells) {
		table.row();
		for (String cell : cells) {
			table.cell();
			Written.flow(draft, cell);
		}
	}

	@Test
	void rowsAreLinesAndCellsStandApart() {
		assertEquals("paragraph: Voor.\ntable: jaar|prijs/1906|12\nparagraph: Na.\n", Written.blocks(draft -> {
			TableText table = new TableText(draft);
			Written.flow(draft, "Voor.");
			assertFalse(table.isOpen());
			table.open();
			assertTrue(table.isOpen());
			row(draft, table, "jaar", "prijs");
			row(draft, table, "1906", "12");
			table.close();
			assertFalse(table.isOpen());
			Written.flow(draft, "Na.");
		}));
	}

	@Test
	void anotherParagraphInACellIsParted() {
		assertEquals("table: een twee|drie\n", Written.blocks(draft -> {
			TableText table = new TableText(draft);
			table.open();
			row(draft, table, "een");
			table.paragraph();
			Written.flow(draft, "twee");
			table.cell();
			Written.flow(draft, "drie");
			table.close();
		}));
	}

	@Test
	void aTableWithinACellIsReadAlong() {
		assertEquals("table: een/twee|drie/vier\nparagraph: Na.\n", Written.blocks(draft -> {
			TableText table = new TableText(draft);
			table.open();
			row(draft, table, "een");
			table.open();
			row(draft, table, "twee", "drie");
			table.close();
			assertTrue(table.isOpen());
			row(draft, table, "vier");
			table.close();
			Written.flow(draft, "Na.");
		}));
	}
}
