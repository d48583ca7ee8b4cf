package org.elenchus.importer.plain;

import java.util.List;
import java.util.regex.Pattern;

import org.elenchus.importer.document.Kind;

/** Finds mottoes: quotations behind a heading, or before the first one, each with a line that names who said it. */
final class Epigraphs {

	/** Who said it: behind a dash, before a comma, or with a year. */
	private static final Pattern NAMED = Pattern
			.compile("(?s)[\u2013\u2014-] ?\\p{Lu}.*|(\\p{Lu}[\\p{L}.'\u2019-]++ ?+){1,4}+(\\p{Ll}++ )?+(\\p{Lu}[\\p{L}'\u2019-]++)?+, .*|.*\\p{L}.*,.*\\b1[0-9]{3}\\b.*");
	private static final int MOST = 3;
	private static final int LONGEST = 150;

	private final Layout layout;
	private final List<Paragraph> paragraphs;
	private final int longest;

	private Epigraphs(Layout layout, List<Paragraph> paragraphs, int longest) {
		this.layout = layout;
		this.paragraphs = paragraphs;
		this.longest = longest;
	}

	/** Gives mottoes behind headings their kind; {@code longest} is the length that the line with the name does not exceed. */
	static void mark(Layout layout, List<Paragraph> paragraphs, int longest) {
		Epigraphs epigraphs = new Epigraphs(layout, paragraphs, longest);
		for (int k = 0; k < paragraphs.size(); k++) {
			if (paragraphs.get(k).kind == Kind.HEADING) {
				epigraphs.behind(k + 1);
			}
		}
	}

	private void behind(int first) {
		int k = first;
		while (k + 1 < paragraphs.size() && k < first + 2 * MOST && isQuotation(paragraphs.get(k))) {
			int name = k + 1;
			while (name < paragraphs.size() && name < k + MOST && isQuotation(paragraphs.get(name))) {
				name++;
			}
			if (name + 1 >= paragraphs.size() || !names(paragraphs.get(name)) || isQuotation(paragraphs.get(name))) {
				return;
			}
			for (; k <= name; k++) {
				paragraphs.get(k).kind = Kind.EPIGRAPH;
				paragraphs.get(k).level = 0;
			}
		}
	}

	private boolean isQuotation(Paragraph paragraph) {
		char last = layout.text.charAt(layout.line(paragraph.last()).to() - 1);
		return (paragraph.kind == Kind.PARAGRAPH || paragraph.kind == Kind.BLOCKQUOTE) && Ends.opensQuote(layout.text, layout.line(paragraph.first()))
				&& "\"\u201D\u2019\u00BB".indexOf(last) >= 0;
	}

	private boolean names(Paragraph paragraph) {
		boolean kind = paragraph.kind == Kind.PARAGRAPH || paragraph.kind == Kind.HEADING;
		int start = layout.line(paragraph.first()).from();
		int end = layout.line(paragraph.last()).to();
		return kind && paragraph.lines.size() <= 2 && end - start < Math.min(longest, LONGEST) * paragraph.lines.size()
				&& !Ends.sentence(layout.text, layout.line(paragraph.last())) && NAMED.matcher(layout.text).region(start, end).matches();
	}
}
