package org.elenchus.importer.docx;

import java.util.EnumSet;
import java.util.Set;

import org.elenchus.importer.document.Mark;

/** What the properties of some words say. */
final class DocxRun {

	private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
	private boolean hidden;

	Set<Mark> marks() {
		return marks;
	}

	boolean isHidden() {
		return hidden;
	}

	void property(String name, String value, DocxStyles styles) {
		boolean on = !value.equals("0") && !value.equals("false") && !value.equals("off");
		switch (name) {
			case "i" -> set(Mark.ITALIC, on);
			case "b" -> set(Mark.BOLD, on);
			case "vanish" -> hidden = on;
			case "rStyle" -> {
				set(Mark.ITALIC, styles.isItalic(value));
				set(Mark.BOLD, styles.isBold(value));
			}
			default -> { }
		}
	}

	private void set(Mark mark, boolean on) {
		if (on) {
			marks.add(mark);
		} else {
			marks.remove(mark);
		}
	}
}
