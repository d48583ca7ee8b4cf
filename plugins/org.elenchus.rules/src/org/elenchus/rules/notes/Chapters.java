package org.elenchus.rules.notes;

import java.util.Arrays;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.text.TextRange;

/** Tells in which chapter of an edition something stands. */
public final class Chapters {

	private final int[] starts;

	/** The chapters of an edition. */
	public Chapters(Edition edition) {
		starts = edition.chapters().stream().mapToInt(chapter -> chapter.range().start()).toArray();
	}

	/** The number of the chapter in which a place lies, from 0. */
	public int of(TextRange place) {
		int found = Arrays.binarySearch(starts, place.start());
		return found >= 0 ? found : Math.max(0, -found - 2);
	}
}
