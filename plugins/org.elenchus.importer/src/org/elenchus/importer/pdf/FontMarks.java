package org.elenchus.importer.pdf;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.elenchus.importer.document.Mark;

/** How a font sets words off, by its name: what fonts say of themselves otherwise is left out or wrong in most files. */
final class FontMarks {

	private FontMarks() {
	}

	static Set<Mark> of(PDFont font) {
		Set<Mark> marks = EnumSet.noneOf(Mark.class);
		String name = font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
		if (name.contains("italic") || name.contains("oblique") || name.endsWith("-it")) {
			marks.add(Mark.ITALIC);
		}
		if (name.contains("bold") || name.endsWith("-bd") || name.contains("black") || name.contains("heavy")) {
			marks.add(Mark.BOLD);
		}
		return marks;
	}
}
