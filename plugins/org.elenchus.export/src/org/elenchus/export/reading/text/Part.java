package org.elenchus.export.reading.text;

import java.util.List;

import org.elenchus.model.ParagraphKind;

/** A part of a text as the page arranges it. */
public sealed interface Part {

	/** A heading or a paragraph. */
	record Single(Block block) implements Part {
	}

	/** Parts that stand in a quotation, an epigraph or an item of a list together. */
	record Container(ParagraphKind kind, List<Part> parts) implements Part {
	}

	/** Items of one list. */
	record Items(List<Part> items) implements Part {
	}

	/**
	 * A table.
	 *
	 * @param header whether the first row names the columns
	 * @param rows   for each row its cells, for each cell its paragraphs
	 */
	record Table(boolean header, List<List<List<Block>>> rows) implements Part {
	}
}
