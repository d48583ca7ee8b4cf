package org.elenchus.ui.journal;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.GapTextStore;
import org.eclipse.jface.text.IDocument;

/**
 * A copy of a document for another thread. Documents have no lock, so it is not asked there: each edit is handed over, which
 * costs the user's thread nothing that grows with the text, and the other one follows, even while a user's thread that
 * hangs waits to be killed.
 */
final class Mirror {

	private record Edit(int offset, int length, String text) {
	}

	private final Queue<Edit> edits = new ConcurrentLinkedQueue<>();
	private final GapTextStore store = new GapTextStore();
	private int length;

	/** In the thread that changes the document. */
	Mirror(IDocument document) {
		length = document.getLength();
		edits.add(new Edit(0, 0, document.get()));
	}

	/** In the thread that changes the document, after a change. */
	void changed(DocumentEvent event) {
		String text = event.getText() == null ? "" : event.getText();
		int expected = length + text.length() - event.getLength();
		IDocument document = event.getDocument();
		if (document.getLength() == expected) {
			edits.add(new Edit(event.getOffset(), event.getLength(), text));
		} else {
			edits.add(new Edit(0, length, document.get()));
		}
		length = document.getLength();
	}

	/** The text up to the last change that was handed over; in the other thread. */
	String text() {
		for (Edit edit = edits.poll(); edit != null; edit = edits.poll()) {
			store.replace(edit.offset(), edit.length(), edit.text());
		}
		return store.get(0, store.getLength());
	}
}
