package org.elenchus.markup.reading;

import org.elenchus.model.Broken;
import org.elenchus.model.Content;
import org.elenchus.model.SpanEnd;

/** A form that holds words of the author's, and what is found out about where it was meant to end. */
final class ShortForm {

	private final Content opener;
	private SpanEnd end;
	private boolean closing;
	private boolean crossing;

	ShortForm(Content opener) {
		this.opener = opener;
	}

	/** What stands at its start: the form itself, or what is left of it if no brace closes it. */
	Content opener() {
		return opener;
	}

	/** Whether no brace closes it as the text stands. */
	boolean isUnclosed() {
		return opener instanceof Broken;
	}

	/** Takes the end of a long span for its own; null if it is another's after all. */
	void endBy(SpanEnd named) {
		end = named;
	}

	/** The end of a long span that was meant to end it; null if a brace was. */
	SpanEnd end() {
		return end;
	}

	/** A brace closes it once those that end by their keys need none. */
	void close() {
		closing = true;
	}

	boolean isClosing() {
		return closing;
	}

	void cross() {
		crossing = true;
	}

	/** Whether another form has one end in it, and one outside. */
	boolean isCrossing() {
		return crossing;
	}
}
