package org.elenchus.importer.docx;

import org.elenchus.importer.document.Kind;

/** What a paragraph's properties say. */
final class DocxParagraph {

	private Kind kind = Kind.PARAGRAPH;
	private String style = "";
	private String list = "";
	private int heading;
	private int depth;

	Kind kind() {
		return heading > 0 ? Kind.HEADING : depth > 0 ? Kind.LIST_ITEM : kind;
	}

	/** See {@link org.elenchus.importer.document.Block#level()}. */
	int level() {
		return heading > 0 ? heading : kind() == Kind.LIST_ITEM ? Math.max(1, depth) : 0;
	}

	/** The number or bullet that is printed before it; empty if there is none. */
	String label(DocxLists lists, DocxStyles styles) {
		String known = list.isEmpty() ? styles.list(style) : list;
		return known.isEmpty() || known.equals("0") ? "" : lists.next(known, depth > 0 ? depth - 1 : styles.depth(style));
	}

	void property(String name, String value, DocxStyles styles) {
		switch (name) {
			case "pStyle" -> {
				style = value;
				kind = styles.kind(value);
				heading = kind == Kind.HEADING ? Math.max(1, styles.level(value)) : 0;
				depth = heading == 0 && !styles.list(value).isEmpty() ? styles.depth(value) + 1 : depth;
			}
			case "outlineLvl" -> heading = value.matches("[0-5]") ? value.charAt(0) - '0' + 1 : heading;
			case "numPr" -> depth = Math.max(1, depth);
			case "ilvl" -> depth = value.matches("[0-8]") ? value.charAt(0) - '0' + 1 : depth;
			case "numId" -> {
				list = value;
				depth = value.equals("0") ? 0 : depth;
			}
			default -> { }
		}
	}
}
