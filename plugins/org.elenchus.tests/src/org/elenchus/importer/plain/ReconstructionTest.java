package org.elenchus.importer.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.raw.RawText;
import org.junit.jupiter.api.Test;

class ReconstructionTest {

	@Test
	void blankLinesPartParagraphs() {
		SourceDocument document = Reconstruction.of(RawText.extracted("""
				De trein kwam om vier uur
				in de stad aan.

				Niemand stond te wachten.
				"""));
		assertEquals(List.of("De trein kwam om vier uur in de stad aan.", "Niemand stond te wachten."),
				document.blocks().stream().map(Block::text).toList());
	}
}
