package org.elenchus.ide.document;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A text that one thread edits and another follows. To edit costs nothing that grows with the text; many edits that wait are followed in
 * one go, so that a word that is replaced all over a book is one change to whoever reads it.
 */
final class EditedText {

	private final Queue<Edit> edits = new ConcurrentLinkedQueue<>();
	private int length;
	private volatile long version;
	private String text;
	private long followed;

	EditedText(String text) {
		this.text = text;
		this.length = text.length();
	}

	/** In the thread that edits. */
	long change(int offset, int removed, String inserted) {
		Objects.checkFromIndexSize(offset, removed, length);
		length += inserted.length() - removed;
		Edit edit = new Edit(version + 1, offset, removed, inserted);
		edits.add(edit);
		version = edit.version();
		return edit.version();
	}

	/** The version after the last edit. */
	long version() {
		return version;
	}

	/** In the thread that follows. */
	void follow() {
		Edit next = edits.poll();
		if (next != null) {
			StringBuilder edited = new StringBuilder(text);
			for (Edit edit = next; edit != null; edit = edits.poll()) {
				edited.replace(edit.offset(), edit.offset() + edit.length(), edit.text());
				followed = edit.version();
			}
			text = edited.toString();
		}
	}

	/** The text as it was when it was last followed. */
	String text() {
		return text;
	}

	/** The version of {@link #text()}. */
	long followed() {
		return followed;
	}
}
