package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.text.TextRange;

/**
 * A printed line.
 *
 * @param page   its page, from 1
 * @param height where it stands on the page, in points from the top
 * @param left   where its first letter starts, in points
 * @param right  where its last letter ends, in points
 * @param size   the size of most of its letters, in points
 * @param text   its characters
 * @param slopes which of them are italic
 */
record PrintedLine(int page, float height, float left, float right, float size, String text, List<TextRange> slopes) {

	/** How far a raised number stands from the line that it belongs to, as a share of the size of the letters. */
	private static final float RAISED = 0.6F;
	/** The least space between words, as a share of the size of the letters. */
	private static final float SPACE = 0.15F;

	/** Whether the next line stands beside this one and not below it. */
	boolean goesOnWith(PrintedLine next) {
		return next.page == page && Math.abs(next.height - height) < RAISED * size && next.left >= right - SPACE * size && next.left - right < size;
	}

	/** Both as one line. */
	PrintedLine with(PrintedLine next) {
		String space = next.left - right > SPACE * size ? " " : "";
		int start = text.length() + space.length();
		List<TextRange> all = new ArrayList<>(slopes);
		next.slopes.forEach(slope -> all.add(new TextRange(start + slope.start(), start + slope.end())));
		boolean raised = next.text.length() < text.length();
		return new PrintedLine(page, raised ? height : next.height, left, next.right, raised ? size : next.size, text + space + next.text, all);
	}
}
