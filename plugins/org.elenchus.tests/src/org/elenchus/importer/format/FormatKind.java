package org.elenchus.importer.format;

import java.util.EnumSet;
import java.util.Set;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.SourceDocument;

/** What a format's test has to show at least, so that nobody forgets a thing that documents have. */
enum FormatKind {
	/** A heading, with its level. */
	HEADING,
	/** A note, and the place that refers to it. */
	NOTE,
	/** Words in italics or bold. */
	EMPHASIS,
	/** A table, with its cells. */
	TABLE,
	/** An item of a list. */
	LIST,
	/** A quotation that stands apart. */
	QUOTATION,
	/** What stands below a picture, without the picture; a document cannot tell, so the test says it with {@code @Tag("picture")}. */
	PICTURE,
	/** That what a file says about itself is no text; the test says it with {@code @Tag("metadata")}. */
	METADATA,
	/** What is left out, and that it is told. */
	TOLD,
	/** A damaged input, refused with a reason in both languages. */
	REFUSED;

	/** What the reading of an input shows, which its record gives back byte for byte. */
	static Set<FormatKind> shown(SourceDocument document) {
		Set<FormatKind> shown = EnumSet.noneOf(FormatKind.class);
		document.blocks().forEach(block -> shown.addAll(shown(block)));
		boolean referred = document.blocks().stream().anyMatch(block -> !block.markers().isEmpty());
		if (!referred) {
			shown.remove(NOTE);
		}
		if (!document.conventions().counts().isEmpty() || document.removals().stream().anyMatch(each -> each.reason() != Reason.BETWEEN_BLOCKS)) {
			shown.add(TOLD);
		}
		return shown;
	}

	private static Set<FormatKind> shown(Block block) {
		Set<FormatKind> shown = block.styles().isEmpty() ? EnumSet.noneOf(FormatKind.class) : EnumSet.of(EMPHASIS);
		switch (block.kind()) {
			case HEADING -> shown.add(HEADING);
			case FOOTNOTE -> shown.add(NOTE);
			case TABLE -> shown.add(TABLE);
			case LIST_ITEM -> shown.add(LIST);
			case BLOCKQUOTE -> shown.add(QUOTATION);
			default -> { }
		}
		return shown;
	}
}
