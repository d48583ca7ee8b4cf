package org.elenchus.importer.document;

/**
 * Some clean characters and what they come from. Equal to the raw characters: kept; empty: taken out; else: changed; from no raw
 * characters: added by us.
 *
 * @param text  the clean characters
 * @param start where the raw characters start (UTF-16 offset, 0-based)
 * @param end   where they end, exclusive
 */
public record Piece(String text, int start, int end) {

	public Piece {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException(start + ".." + end);
		}
	}
}
