package org.elenchus.model.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.elenchus.model.text.TextRange;

/** The headings of an edition, in the order of the text, and how they divide it into chapters. */
final class Headings {

	private static final int SEVERAL = 2;

	private final String text;
	private final List<Heading> headings = new ArrayList<>();
	private boolean said;

	/**
	 * A heading.
	 *
	 * @param start       the place of its first word
	 * @param behindWords whether words stand between the heading before it and this one
	 */
	private record Heading(int level, int start, boolean behindWords, StringBuilder words) {

		/** The place of its opening brace. */
		int opening(String text) {
			int brace = text.lastIndexOf("{#", start);
			return brace < 0 ? start : brace;
		}
	}

	private Headings(Edition edition) {
		this.text = edition.text();
		edition.paragraphs().forEach(this::read);
	}

	static Headings of(Edition edition) {
		return new Headings(edition);
	}

	/** A paragraph has one heading; further ones in it go on with the first. */
	private void read(Paragraph paragraph) {
		int level = 0;
		Heading here = null;
		for (Item item : paragraph.items()) {
			level = item instanceof Item.HeadingStart heading ? heading.level() : item instanceof Item.HeadingEnd ? 0 : level;
			if (item instanceof Item.Words words && level > 0) {
				here = here == null ? open(level, words.start()) : here;
				here.words().append(words.text());
			} else if (item instanceof Item.Words words) {
				said = said || !words.text().isBlank();
			}
		}
	}

	private Heading open(int level, int start) {
		headings.add(new Heading(level, start, said, new StringBuilder()));
		said = false;
		return headings.getLast();
	}

	/** The chapters. A title without words of its own belongs to the first. */
	Chapters chapters() {
		int level = level();
		List<Chapter> chapters = new ArrayList<>();
		String title = "";
		int start = 0;
		boolean complete = false;
		for (Heading heading : headings) {
			complete |= heading.behindWords();
			if (heading.level() > level) {
				continue;
			}
			if (complete) {
				int opening = Math.max(start, heading.opening(text));
				chapters.add(new Chapter(title, new TextRange(start, opening)));
				start = opening;
			}
			title = heading.words().toString().strip();
			complete = heading.level() == level;
		}
		chapters.add(new Chapter(title, new TextRange(start, text.length())));
		return new Chapters(chapters);
	}

	/** The level whose headings make chapters. */
	private int level() {
		SortedMap<Integer, Integer> counts = new TreeMap<>();
		headings.forEach(heading -> counts.merge(heading.level(), 1, Integer::sum));
		int highest = counts.isEmpty() ? 0 : counts.firstKey();
		return counts.keySet().stream().filter(level -> counts.get(level) >= SEVERAL).findFirst().filter(this::isBelowTitles)
				.orElse(highest);
	}

	/** Whether all that stands higher stands before the first heading of a level. */
	private boolean isBelowTitles(int level) {
		return headings.stream().dropWhile(heading -> heading.level() != level).allMatch(heading -> heading.level() >= level);
	}
}
