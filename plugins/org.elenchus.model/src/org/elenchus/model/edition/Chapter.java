package org.elenchus.model.edition;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.text.TextRange;

/**
 * A chapter: what stands under one heading of the highest level that an edition has.
 *
 * @param title the heading's words; empty for what stands before the first one
 * @param range the chapter with its heading, in UTF-16 offsets of the file
 */
public record Chapter(String title, TextRange range) {

	/** The chapters of an edition, which together are the whole file; at least one. */
	static List<Chapter> of(Edition edition) {
		List<Heading> headings = headings(edition);
		int highest = headings.stream().mapToInt(Heading::level).min().orElse(0);
		List<Chapter> chapters = new ArrayList<>();
		String title = "";
		int start = 0;
		for (Heading heading : headings) {
			if (heading.level() == highest) {
				if (heading.start() > start) {
					chapters.add(new Chapter(title, new TextRange(start, heading.start())));
				}
				title = heading.words().toString().strip();
				start = heading.start();
			}
		}
		chapters.add(new Chapter(title, new TextRange(start, Math.max(start, edition.text().length()))));
		return chapters;
	}

	private record Heading(int level, int start, StringBuilder words) {
	}

	private static List<Heading> headings(Edition edition) {
		List<Heading> headings = new ArrayList<>();
		for (Paragraph paragraph : edition.paragraphs()) {
			int level = 0;
			for (Item item : paragraph.items()) {
				level = item instanceof Item.HeadingStart heading ? heading.level() : item instanceof Item.HeadingEnd ? 0 : level;
				if (level > 0 && item instanceof Item.Words words) {
					add(headings, paragraph, level, words);
				}
			}
		}
		return headings;
	}

	/** A paragraph has one heading; further ones in it go on with the first. */
	private static void add(List<Heading> headings, Paragraph paragraph, int level, Item.Words words) {
		boolean first = headings.isEmpty() || headings.getLast().start() < start(paragraph);
		if (first) {
			headings.add(new Heading(level, words.start(), new StringBuilder()));
		}
		headings.getLast().words().append(words.text());
	}

	private static int start(Paragraph paragraph) {
		return paragraph.items().stream().filter(Item.Words.class::isInstance).mapToInt(item -> ((Item.Words) item).start())
				.findFirst().orElse(0);
	}
}
