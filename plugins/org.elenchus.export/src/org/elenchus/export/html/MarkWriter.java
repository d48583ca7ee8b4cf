package org.elenchus.export.html;

import java.util.ArrayDeque;
import java.util.Deque;

import org.elenchus.model.Mark;
import org.elenchus.model.edition.Item;

/** Writes marked words. Marks can go on from one block to the next; elements cannot, so each block opens them anew. */
final class MarkWriter {

	private final HtmlWriter html;
	private final PageContext context;
	private final Deque<Item.MarkStart> open = new ArrayDeque<>();

	MarkWriter(PageContext context) {
		this.context = context;
		this.html = context.html();
	}

	void startBlock() {
		open.descendingIterator().forEachRemaining(this::open);
	}

	void endBlock() {
		open.forEach(mark -> html.close());
	}

	void start(Item.MarkStart mark) {
		open.push(mark);
		open(mark);
	}

	/** Ends the words; what the editor says of them is seen behind them, or around them, too. */
	void end(Mark mark) {
		if (open.isEmpty()) {
			return;
		}
		open.pop();
		html.close();
		switch (mark) {
			case SIC -> html.text(" ").element("span", "sic-sign", "[sic]");
			case UNCLEAR -> html.element("span", "remark-sign", "[?]");
			case SURPLUS -> html.element("span", "remark-sign", "}");
			default -> {
				// how the words are set says it
			}
		}
	}

	/** Curly brackets around words that the editor takes out, and square ones with a question mark, are those of the Leiden conventions. */
	private void remark(Mark mark, String reason) {
		html.open("span", mark.getLiteral());
		String label = context.label("mark." + mark.getLiteral());
		html.attribute("title", reason.isEmpty() ? label : label + ": " + reason);
		if (mark == Mark.SURPLUS) {
			html.element("span", "remark-sign", "{");
		}
	}

	private void open(Item.MarkStart start) {
		switch (start.mark()) {
			case ITALICS -> html.open("em");
			case BOLD -> html.open("strong");
			case RAISED -> html.open("sup");
			case LOWERED -> html.open("sub");
			case SMALL_CAPITALS -> html.open("span", "small-capitals");
			case SIC, UNCLEAR, SURPLUS -> remark(start.mark(), start.reason());
		}
	}
}
