package org.elenchus.export.text;

import java.util.List;

import org.elenchus.model.ParagraphKind;
import org.elenchus.model.edition.Role;

/** Writes a paragraph as mail shows what it is: quotations behind {@code >}, items and verse further in, verse and tables line by line. */
final class ParagraphLines {

	private ParagraphLines() {
	}

	/** @param label stands before the first line */
	static void write(Lines lines, String label, Role role, String text) {
		String further = " ".repeat(label.length()) + before(role);
		if (!role.is(ParagraphKind.VERSE) && !role.is(ParagraphKind.TABLE)) {
			lines.paragraph(label + before(role), further, text);
			return;
		}
		List<String> each = text.lines().map(line -> line.replace("\t", " | ")).toList();
		for (int i = 0; i < each.size(); i++) {
			String indent = each.get(i).substring(0, each.get(i).length() - each.get(i).stripLeading().length());
			String start = (i == 0 ? label + before(role) : further) + indent;
			if (i == 0) {
				lines.paragraph(start, further + indent, each.get(i).stripLeading());
			} else {
				lines.item(start, further + indent, each.get(i).stripLeading());
			}
		}
	}

	private static String before(Role role) {
		StringBuilder before = new StringBuilder();
		for (Role.Layer layer : role.layers()) {
			before.append(switch (layer.kind()) {
			case QUOTE, EPIGRAPH -> "> ".repeat(layer.level());
			case ITEM -> "  ".repeat(layer.level());
			case VERSE -> "    ";
			case CAPTION, BIBLIOGRAPHY, TABLE -> "";
			});
		}
		return before.toString();
	}
}
