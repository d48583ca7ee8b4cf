package org.elenchus.export.html;

import java.util.ArrayDeque;
import java.util.Deque;

import org.elenchus.model.Mark;

/** Writes marked words. Marks can go on from one block to the next; elements cannot, so each block opens them anew. */
final class MarkWriter {

	private final HtmlWriter html;
	private final Deque<Mark> open = new ArrayDeque<>();

	MarkWriter(HtmlWriter html) {
		this.html = html;
	}

	void startBlock() {
		open.descendingIterator().forEachRemaining(this::open);
	}

	void endBlock() {
		open.forEach(mark -> html.close());
	}

	void start(Mark mark) {
		open.push(mark);
		open(mark);
	}

	/** Ends the words; behind an odd spelling it is said that it is the author's. */
	void end(Mark mark) {
		if (open.isEmpty()) {
			return;
		}
		open.pop();
		html.close();
		if (mark == Mark.SIC) {
			html.text(" ").element("span", "sic-sign", "[sic]");
		}
	}

	private void open(Mark mark) {
		switch (mark) {
			case ITALICS -> html.open("em");
			case BOLD -> html.open("strong");
			case SIC -> html.open("span", "sic");
		}
	}
}
