package org.elenchus.importer.plain.kinds;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.importer.document.Kind;
import org.elenchus.importer.plain.paragraphs.Paragraphs;

/** Finds the mottoes of a book: quotations before the first heading, with a line of who said them, and when. */
final class OpeningEpigraphs {

	private final ParagraphText texts;
	private final int longest;
	private final List<TypedParagraph> paragraphs;

	private OpeningEpigraphs(Paragraphs of, List<TypedParagraph> typed) {
		this.texts = new ParagraphText(of.lines());
		this.longest = Math.min(KindThresholds.LONGEST_NAME, of.usualWidth() / 2);
		this.paragraphs = new ArrayList<>(typed);
	}

	/** Gives these paragraphs their kind. */
	static List<TypedParagraph> in(Paragraphs of, List<TypedParagraph> typed) {
		OpeningEpigraphs epigraphs = new OpeningEpigraphs(of, typed);
		epigraphs.tell();
		return List.copyOf(epigraphs.paragraphs);
	}

	private void tell() {
		int end = Math.min(paragraphs.size() - 1, KindThresholds.OPENING);
		for (int k = 0; k < end && !paragraphs.get(k).is(Kind.HEADING); k++) {
			if (texts.opensQuote(paragraphs.get(k)) && isName(paragraphs.get(k + 1))) {
				take(k + 1);
				for (int j = k; j >= 0 && texts.opensQuote(paragraphs.get(j)); j--) {
					take(j);
				}
			}
		}
	}

	private boolean isName(TypedParagraph paragraph) {
		return paragraph.size() == 1 && texts.first(paragraph).length() < longest && Attributions.isDated(texts.of(paragraph));
	}

	private void take(int k) {
		paragraphs.set(k, paragraphs.get(k).as(Kind.EPIGRAPH));
	}
}
