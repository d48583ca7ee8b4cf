package org.elenchus.importer.plain;

import java.util.List;

import org.elenchus.importer.document.Block;

/** Counts quotation marks; they are never changed. */
final class Quotes {

	private Quotes() {
	}

	/** The number of blocks with more opening than closing double quotes, or the other way round, or an odd number of straight ones. */
	static int unbalanced(List<Block> blocks) {
		return (int) blocks.stream().map(Block::text).filter(Quotes::isUnbalanced).count();
	}

	private static boolean isUnbalanced(String text) {
		int curly = 0;
		int straight = 0;
		for (int i = 0; i < text.length(); i++) {
			switch (text.charAt(i)) {
			case '\u201C' -> curly++;
			case '\u201D' -> curly--;
			case '"' -> straight++;
			default -> {
				// no quotation mark
			}
			}
		}
		return curly != 0 || straight % 2 != 0;
	}
}
