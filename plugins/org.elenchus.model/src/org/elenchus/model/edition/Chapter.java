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
		List<Heading> all = headings(edition);
		int highest = all.stream().mapToInt(Heading::level).min().orElse(0);
		List<Heading> headings = new ArrayList<>(all.stream().filter(heading -> heading.level() == highest).toList());
		if (headings.isEmpty() || hasWordsBefore(headings.getFirst(), edition)) {
			headings.addFirst(new Heading(highest, 0, new StringBuilder()));
		}
		List<Chapter> chapters = new ArrayList<>();
		for (int i = 0; i < headings.size(); i++) {
			int start = i == 0 ? 0 : headings.get(i).opening(edition.text());
			int end = i + 1 < headings.size() ? headings.get(i + 1).opening(edition.text()) : edition.text().length();
			chapters.add(new Chapter(headings.get(i).words().toString().strip(), new TextRange(start, Math.max(start, end))));
		}
		return chapters;
	}

	/**
	 * The chapter in which a place starts.
	 *
	 * @param chapters the chapters of the place's edition
	 */
	public static Chapter at(List<Chapter> chapters, TextRange place) {
		int low = 0;
		int high = chapters.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (chapters.get(middle).range().start() <= place.start()) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return chapters.get(low);
	}

	private static boolean hasWordsBefore(Heading heading, Edition edition) {
		return edition.paragraphs().stream().flatMap(paragraph -> paragraph.items().stream())
				.anyMatch(item -> item instanceof Item.Words words && words.start() < heading.start() && !words.text().isBlank());
	}

	/** A heading; {@code start} is the place of its first word. */
	private record Heading(int level, int start, StringBuilder words) {

		/** The place of its opening brace. */
		int opening(String text) {
			int brace = text.lastIndexOf("{#", start);
			return brace < 0 ? start : brace;
		}
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
