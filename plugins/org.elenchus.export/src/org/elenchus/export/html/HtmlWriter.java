package org.elenchus.export.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML and owns its escaping: whatever is given to {@link #text} or {@link #attribute} is shown, never read as
 * markup. Elements are closed in the reverse order of their opening.
 */
public final class HtmlWriter {

	private static final Set<String> VOID = Set.of("meta", "br");

	private final Appendable out;
	private final Deque<String> elements = new ArrayDeque<>();
	private boolean inTag;

	HtmlWriter(Appendable out) {
		this.out = out;
	}

	HtmlWriter doctype() {
		return append("<!DOCTYPE html>\n");
	}

	/** Opens an element; attributes can follow until its first content. */
	public HtmlWriter open(String element) {
		endTag();
		append("<").append(element);
		inTag = true;
		elements.push(element);
		return this;
	}

	public HtmlWriter open(String element, String classes) {
		return open(element).attribute("class", classes);
	}

	/** @throws IllegalStateException if content was written since the last {@link #open} */
	public HtmlWriter attribute(String name, String value) {
		if (!inTag) {
			throw new IllegalStateException("no tag for attribute " + name);
		}
		append(" ").append(name).append("=\"");
		escaped(value);
		return append("\"");
	}

	public HtmlWriter text(CharSequence text) {
		if (!text.isEmpty()) {
			endTag();
			escaped(text);
		}
		return this;
	}

	/** Closes the element that was opened last. */
	public HtmlWriter close() {
		endTag();
		String element = elements.pop();
		return VOID.contains(element) ? this : append("</").append(element).append(">");
	}

	/** An element with nothing but text. */
	public HtmlWriter element(String element, CharSequence text) {
		return open(element).text(text).close();
	}

	public HtmlWriter element(String element, String classes, CharSequence text) {
		return open(element, classes).text(text).close();
	}

	/** A style sheet or a script of this bundle, letter by letter. */
	HtmlWriter asset(String element, Asset asset) {
		open(element);
		endTag();
		append(asset.content());
		return close();
	}

	/** A line break for those who read the source; between blocks only. */
	public HtmlWriter line() {
		endTag();
		return append("\n");
	}

	private void endTag() {
		if (inTag) {
			inTag = false;
			append(">");
		}
	}

	private void escaped(CharSequence text) {
		try {
			VisibleText.write(text, out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private HtmlWriter append(String markup) {
		try {
			out.append(markup);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return this;
	}
}
