package org.elenchus.importer.apparatus;

/**
 * A citation behind the words of a note that cite a work.
 *
 * @param position where it stands in the block's clean text (UTF-16 offset)
 * @param source   the key of the work's card
 * @param via      the key of the work in which it is quoted; empty if it is cited itself
 * @param locator  the place in the work; empty if the words name none
 */
public record Reference(int position, String source, String via, String locator) {

	/** As it stands in the markup. */
	public String markup() {
		return "{@" + source + (via.isEmpty() ? "" : " via " + via) + (locator.isEmpty() ? "" : " " + locator) + "}";
	}
}
