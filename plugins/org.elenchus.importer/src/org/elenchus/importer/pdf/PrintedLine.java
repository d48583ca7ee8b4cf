package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A printed line.
 *
 * @param page     its page, from 1
 * @param height   where it stands on the page, in points from the top
 * @param left     where its first letter starts, in points
 * @param right    where its last letter ends, in points
 * @param size     the size of most of its letters, in points
 * @param text     its characters; raised digits are those of Unicode
 * @param emphases which of them are italic or bold
 * @param cells    where, behind wide gaps, cells of a table might start
 */
record PrintedLine(int page, float height, float left, float right, float size, String text, List<Emphasis> emphases, List<Cell> cells) {

	/** Something behind a wide gap: the place of its first character, and where that is printed, in points. */
	record Cell(int start, float left) {
	}

	/** How far a raised number stands from the line that it belongs to, as a share of the size of the letters. */
	private static final float RAISED = 0.6F;
	/** The least space between words, as a share of the size of the letters. */
	private static final float SPACE = 0.15F;
	/** No line on paper is longer. */
	private static final int LONGEST = 5_000;

	/** Whether the next line stands beside this one and not below it. */
	boolean goesOnWith(PrintedLine next) {
		float largest = Math.max(size, next.size);
		return next.page == page && text.length() < LONGEST && Math.abs(next.height - height) < RAISED * largest && next.left >= right - SPACE * largest
				&& next.left - right < largest;
	}

	/** Both as one line. */
	PrintedLine with(PrintedLine next) {
		boolean raised = next.text.length() < text.length();
		PrintedLine longer = raised ? this : next;
		PrintedLine shorter = raised ? next : this;
		String own = raised ? text : Raised.within(longer, this);
		String others = raised ? Raised.within(longer, next) : next.text;
		String space = next.left - right > SPACE * Math.min(size, next.size) && !Raised.isNumber(raised ? others : own) ? " " : "";
		int start = own.length() + space.length();
		List<Emphasis> all = new ArrayList<>(emphases);
		next.emphases.forEach(each -> all.add(each.shifted(start)));
		List<Cell> both = new ArrayList<>(cells);
		next.cells.forEach(cell -> both.add(new Cell(cell.start + start, cell.left)));
		return new PrintedLine(page, longer.height, left, Math.max(next.right, shorter.right), longer.size, own + space + others, all, both);
	}
}
