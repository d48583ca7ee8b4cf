package org.elenchus.importer.plain.kinds;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.importer.document.Kind;
import org.elenchus.importer.plain.paragraphs.Paragraphs;

/** Finds mottoes: quotations behind a heading, each with a line that names who said it. */
final class Epigraphs {

	private final ParagraphText texts;
	private final int longest;
	private final List<TypedParagraph> paragraphs;

	private Epigraphs(Paragraphs of, List<TypedParagraph> typed) {
		this.texts = new ParagraphText(of.lines());
		this.longest = Math.min(of.usualWidth(), KindThresholds.LONGEST_NAME);
		this.paragraphs = new ArrayList<>(typed);
	}

	/** Gives mottoes behind headings their kind. */
	static List<TypedParagraph> in(Paragraphs of, List<TypedParagraph> typed) {
		Epigraphs epigraphs = new Epigraphs(of, typed);
		for (int k = 0; k < typed.size(); k++) {
			if (epigraphs.paragraphs.get(k).is(Kind.HEADING)) {
				epigraphs.behind(k + 1);
			}
		}
		return List.copyOf(epigraphs.paragraphs);
	}

	private void behind(int first) {
		int k = first;
		while (k + 1 < paragraphs.size() && k < first + 2 * KindThresholds.MOST_QUOTATIONS && isQuotation(paragraphs.get(k))) {
			int name = k + 1;
			while (name < paragraphs.size() && name < k + KindThresholds.MOST_QUOTATIONS && isQuotation(paragraphs.get(name))) {
				name++;
			}
			if (name + 1 >= paragraphs.size() || !names(paragraphs.get(name)) || isQuotation(paragraphs.get(name))) {
				return;
			}
			paragraphs.subList(k, name + 1).replaceAll(each -> each.as(Kind.EPIGRAPH).atLevel(0));
			k = name + 1;
		}
	}

	private boolean isQuotation(TypedParagraph paragraph) {
		return (paragraph.is(Kind.PARAGRAPH) || paragraph.is(Kind.BLOCKQUOTE)) && texts.opensQuote(paragraph)
				&& "\"\u201D\u2019\u00BB".indexOf(texts.lastCharacter(paragraph)) >= 0;
	}

	private boolean names(TypedParagraph paragraph) {
		boolean kind = paragraph.is(Kind.PARAGRAPH) || paragraph.is(Kind.HEADING);
		int length = texts.end(paragraph) - texts.start(paragraph);
		return kind && paragraph.size() <= KindThresholds.LINES_OF_A_NAME && length < longest * paragraph.size()
				&& !texts.endsSentence(paragraph) && Attributions.isNamed(texts.of(paragraph));
	}
}
