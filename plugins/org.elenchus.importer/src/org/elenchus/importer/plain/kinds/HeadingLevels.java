package org.elenchus.importer.plain.kinds;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.importer.document.Kind;
import org.elenchus.importer.plain.lines.SortedLines;

/**
 * Tells the levels of headings. Chapters with a number stand above the rest, and with them forewords and the like; so does a title, which
 * another heading follows.
 */
final class HeadingLevels {

	private HeadingLevels() {
	}

	/** Gives headings their levels. */
	static List<TypedParagraph> in(SortedLines lines, List<TypedParagraph> typed) {
		ParagraphText texts = new ParagraphText(lines);
		boolean chapters = typed.stream().anyMatch(each -> each.is(Kind.HEADING) && Chapters.isNumbered(texts.of(each)));
		boolean title = !chapters && typed.size() > 1 && typed.get(0).is(Kind.HEADING) && typed.get(1).is(Kind.HEADING);
		List<TypedParagraph> levelled = new ArrayList<>();
		for (TypedParagraph each : typed) {
			boolean below = chapters || title && !levelled.isEmpty();
			levelled.add(each.is(Kind.HEADING) ? each.atLevel(below && !isHighest(texts.of(each)) ? 2 : 1) : each);
		}
		return List.copyOf(levelled);
	}

	private static boolean isHighest(String text) {
		return Chapters.isNumbered(text) || Chapters.isBeside(text);
	}
}
