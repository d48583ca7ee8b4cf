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
		int k = 0;
		while (k < typed.size()) {
			k = typed.get(k).is(Kind.HEADING) ? epigraphs.behind(k + 1) : k + 1;
		}
		return List.copyOf(epigraphs.paragraphs);
	}

	/** Takes the quotations behind a heading with their names, and returns their end; many of them in a row are no mottoes. */
	private int behind(int first) {
		int end = first;
		boolean few = true;
		for (int next = named(first); next > end; next = named(end)) {
			few &= end < first + 2 * KindThresholds.MOST_QUOTATIONS;
			end = next;
		}
		if (few) {
			paragraphs.subList(first, end).replaceAll(each -> each.as(Kind.EPIGRAPH).atLevel(0));
		}
		return end;
	}

	/** Where a few quotations end that start here, with the name of who said them; {@code first} if there are none. */
	private int named(int first) {
		int name = first;
		while (name + 1 < paragraphs.size() && name < first + KindThresholds.MOST_QUOTATIONS && isQuotation(paragraphs.get(name))) {
			name++;
		}
		boolean named = name > first && name + 1 < paragraphs.size() && !isQuotation(paragraphs.get(name)) && names(paragraphs.get(name));
		return named ? name + 1 : first;
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
