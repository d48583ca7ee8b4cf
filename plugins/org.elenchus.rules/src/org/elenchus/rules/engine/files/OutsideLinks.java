package org.elenchus.rules.engine.files;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.rules.engine.Unreadable;

/** Tells of links that were not followed. */
final class OutsideLinks {

	/** Whoever reads so many lines of one kind learns nothing from the next; a link in each folder of a tree is somebody's habit. */
	private static final int MOST = 20;

	private OutsideLinks() {
	}

	/** A line for each of the first ones, and one for the rest. */
	static List<Unreadable> told(List<String> links, Reasons reasons) {
		List<Unreadable> told = new ArrayList<>();
		links.stream().limit(MOST).forEach(link -> told.add(new Unreadable(link, reasons.outside())));
		if (links.size() > MOST) {
			told.add(new Unreadable(links.getLast(), reasons.moreOutside(links.size() - MOST)));
		}
		return told;
	}
}
