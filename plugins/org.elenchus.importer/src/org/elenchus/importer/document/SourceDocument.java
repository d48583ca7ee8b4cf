package org.elenchus.importer.document;

import java.util.List;
import java.util.stream.Collectors;

import org.elenchus.importer.raw.RawText;

/**
 * An input as blocks of clean text. Every raw character is in exactly one piece, marker or removal.
 *
 * @param raw         the input's characters
 * @param blocks      the text, in reading order; notes stand where they were found or behind the text they belong to
 * @param removals    what belongs to no block, in the order of the raw text
 * @param conventions what was found out on the way
 */
public record SourceDocument(RawText raw, List<Block> blocks, List<Removal> removals, Conventions conventions) {

	/** What stands between two blocks in the clean text. */
	public static final String SEPARATOR = "\n\n";

	/** All clean text: the blocks apart by blank lines, a line end at the last one; empty without blocks. */
	public String text() {
		return blocks.isEmpty() ? "" : blocks.stream().map(Block::text).collect(Collectors.joining(SEPARATOR, "", "\n"));
	}
}
