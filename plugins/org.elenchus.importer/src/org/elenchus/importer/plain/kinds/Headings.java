package org.elenchus.importer.plain.kinds;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.importer.document.Kind;
import org.elenchus.importer.plain.paragraphs.Paragraphs;

/** Tells headings by their length, their first letter and their end. */
final class Headings {

	private final HeadingForms forms;
	private final TrailingHeadings trailing;
	private final List<TypedParagraph> paragraphs;

	private Headings(Paragraphs of, List<TypedParagraph> typed) {
		this.paragraphs = new ArrayList<>(typed);
		this.forms = new HeadingForms(of.lines(), of.usualWidth());
		this.trailing = new TrailingHeadings(of.lines(), forms);
	}

	/** Gives headings their kind, and in a row of them none: many short lines in a row are verse, an address or a title page. */
	static List<TypedParagraph> in(Paragraphs of, List<TypedParagraph> typed) {
		Headings headings = new Headings(of, typed);
		headings.tell();
		return List.copyOf(headings.paragraphs);
	}

	private void tell() {
		int row = 0;
		for (int k = 0; k < paragraphs.size(); k++) {
			TypedParagraph paragraph = paragraphs.get(k);
			if (paragraph.is(Kind.PARAGRAPH) && isHeading(k)) {
				paragraphs.set(k, paragraph.as(Kind.HEADING));
				row++;
				continue;
			}
			if (row >= KindThresholds.ROW || row > 0 && !paragraph.is(Kind.PARAGRAPH) && !paragraph.is(Kind.LIST_ITEM)) {
				undo(k - row, k);
			}
			row = 0;
		}
		undo(paragraphs.size() - row, paragraphs.size());
	}

	private void undo(int from, int to) {
		paragraphs.subList(from, to).replaceAll(paragraph -> paragraph.as(Kind.PARAGRAPH));
	}

	private boolean isHeading(int k) {
		TypedParagraph paragraph = paragraphs.get(k);
		TypedParagraph next = k + 1 < paragraphs.size() ? paragraphs.get(k + 1) : null;
		if (paragraph.size() > 1) {
			boolean behindHeading = k == 0 || paragraphs.get(k - 1).is(Kind.HEADING);
			return next != null && next.size() > 1 && forms.isLong(paragraph, behindHeading) && forms.startsWell(next);
		}
		return forms.isNarrow(paragraph) && (next != null && next.size() > 1 && trailing.takes(paragraph) || forms.isShort(paragraph));
	}
}
