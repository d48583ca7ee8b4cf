package org.elenchus.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.document.Style;
import org.elenchus.importer.document.Suspect;

/** What holds of every imported document, whatever came in. */
public final class RawPlacesCheck {

	private RawPlacesCheck() {
	}

	/** Fails unless each raw character is in exactly one piece, marker or removal, and every range lies in its text. */
	public static void check(SourceDocument document) {
		List<int[]> ranges = new ArrayList<>();
		for (Block block : document.blocks()) {
			block.pieces().forEach(piece -> ranges.add(new int[] { piece.start(), piece.end() }));
			block.markers().forEach(marker -> ranges.add(new int[] { marker.start(), marker.end() }));
			checkRanges(block);
		}
		document.removals().forEach(removal -> ranges.add(new int[] { removal.start(), removal.end() }));
		ranges.sort(Comparator.<int[]>comparingInt(range -> range[0]).thenComparingInt(range -> range[1]));
		int next = 0;
		for (int[] range : ranges) {
			assertEquals(next, range[0], "where the next raw characters go");
			next = range[1];
		}
		assertEquals(document.raw().text().length(), next, "the raw text's length");
	}

	private static void checkRanges(Block block) {
		int length = block.text().length();
		assertTrue(block.markers().stream().allMatch(marker -> marker.position() >= 0 && marker.position() <= length));
		assertTrue(block.styles().stream().allMatch(style -> isIn(style, length)));
		assertTrue(block.suspects().stream().allMatch(suspect -> isIn(suspect, length)));
	}

	private static boolean isIn(Style style, int length) {
		return style.start() >= 0 && style.start() < style.end() && style.end() <= length;
	}

	private static boolean isIn(Suspect suspect, int length) {
		return suspect.start() >= 0 && suspect.start() < suspect.end() && suspect.end() <= length;
	}
}
