package org.elenchus.importer.docx;

import org.elenchus.importer.document.Kind;

/** What a paragraph's properties say. */
final class DocxParagraph {

	private Kind kind = Kind.PARAGRAPH;
	private int heading;
	private int depth;

	Kind kind() {
		return heading > 0 ? Kind.HEADING : depth > 0 ? Kind.LIST_ITEM : kind;
	}

	/** See {@link org.elenchus.importer.document.Block#level()}. */
	int level() {
		return heading > 0 ? heading : kind() == Kind.LIST_ITEM ? Math.max(1, depth) : 0;
	}

	void property(String name, String value, DocxStyles styles) {
		switch (name) {
			case "pStyle" -> {
				kind = styles.kind(value);
				heading = kind == Kind.HEADING ? Math.max(1, styles.level(value)) : 0;
			}
			case "outlineLvl" -> heading = value.matches("[0-5]") ? value.charAt(0) - '0' + 1 : heading;
			case "numPr" -> depth = Math.max(1, depth);
			case "ilvl" -> depth = value.matches("[0-8]") ? value.charAt(0) - '0' + 1 : depth;
			case "numId" -> depth = value.equals("0") ? 0 : depth;
			default -> { }
		}
	}
}
