package org.elenchus.model.edition;

import java.util.List;

import org.elenchus.model.text.TextRange;

/**
 * A chapter: what stands under one heading of the highest level of which an edition has several. What stands higher and
 * before them is the edition's title; where it stands lower or among them, the highest level of all makes the chapters.
 *
 * @param title the heading's words; empty for what stands before the first one
 * @param range the chapter with its heading, in UTF-16 offsets of the file
 */
public record Chapter(String title, TextRange range) {

	/** The chapters of an edition, which together are the whole file; at least one. */
	static List<Chapter> of(Edition edition) {
		return Headings.of(edition).chapters();
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
}
