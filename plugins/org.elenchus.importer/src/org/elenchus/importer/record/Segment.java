package org.elenchus.importer.record;

/**
 * Clean characters that follow each other, and the raw characters in whose place they stand. All offsets are UTF-16 units, 0-based.
 *
 * @param clean     where the clean characters start
 * @param length    how many they are; 0 where raw characters were taken out
 * @param raw       where the raw characters start
 * @param rawLength how many they are; 0 where clean characters were added
 * @param taken     the raw characters, if they are not the clean ones; else empty
 * @param reason    why they belong to no block, such as {@code page-number}; empty if they do, or stand between blocks
 */
public record Segment(int clean, int length, int raw, int rawLength, String taken, String reason) {

	static Segment kept(int clean, int raw, int length) {
		return new Segment(clean, length, raw, length, "", "");
	}

	static Segment changed(int clean, int length, int raw, String taken, String reason) {
		return new Segment(clean, length, raw, taken.length(), taken, reason);
	}

	/** Whether the clean characters are the raw ones. */
	public boolean isKept() {
		return rawLength > 0 && taken.isEmpty();
	}

	/** Where the clean characters end, exclusive. */
	public int cleanEnd() {
		return clean + length;
	}

	/** Where the raw characters end, exclusive. */
	public int rawEnd() {
		return raw + rawLength;
	}
}
