package org.elenchus.ui.document;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.elenchus.ide.document.LiveEdition;
import org.elenchus.ide.document.LiveListener;
import org.elenchus.ide.document.LiveProject;
import org.elenchus.ui.builder.EditionCheck;

/**
 * The part of the live model that follows a document: one for all who show it, from the first of them to the last. A document whose file
 * is in no project of the workspace has a model of its own.
 */
public final class LiveDocument implements IDocumentListener {

	private static final Map<IDocument, LiveDocument> OPEN = new IdentityHashMap<>();
	/** The name of a text that is in no project. */
	private static final String ALONE = "editor";

	private final IDocument document;
	private final LiveEdition edition;
	private final Set<LiveListener> listeners = new HashSet<>();
	private int length;

	private LiveDocument(IDocument document) {
		this.document = document;
		String text = document.get();
		this.length = text.length();
		this.edition = open(document, text);
		document.addDocumentListener(this);
	}

	/** Has {@code listener} told of a document until it is disconnected; in the thread that changes the document. */
	public static synchronized LiveDocument connect(IDocument document, LiveListener listener) {
		LiveDocument live = OPEN.computeIfAbsent(document, LiveDocument::new);
		if (live.listeners.add(listener)) {
			live.edition.add(listener);
		}
		return live;
	}

	/** The text of a document as it is edited; none while nobody shows it. */
	public static synchronized Optional<LiveEdition> of(IDocument document) {
		return Optional.ofNullable(OPEN.get(document)).map(LiveDocument::edition);
	}

	/** Has {@code listener} told no more; with the last one the model lets the document go. */
	public void disconnect(LiveListener listener) {
		synchronized (LiveDocument.class) {
			edition.remove(listener);
			if (listeners.remove(listener) && listeners.isEmpty()) {
				OPEN.remove(document);
				document.removeDocumentListener(this);
				edition.close();
			}
		}
	}

	private static LiveEdition open(IDocument document, String text) {
		IFile file = file(document);
		if (file != null && file.getProject().isAccessible() && file.getLocation() != null) {
			try {
				return EditionCheck.edit(file, text);
			} catch (CoreException e) {
				ILog.get().log(e.getStatus());
			}
		}
		return new LiveProject().open(ALONE, text);
	}

	private static IFile file(IDocument document) {
		ITextFileBuffer buffer = ITextFileBufferManager.DEFAULT.getTextFileBuffer(document);
		return buffer == null || buffer.getLocation() == null ? null : FileBuffers.getWorkspaceFileAtLocation(buffer.getLocation());
	}

	/** The text as it is edited. */
	public LiveEdition edition() {
		return edition;
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// what was changed is enough
	}

	/** An event that does not say all that has changed is one for the whole text. */
	@Override
	public void documentChanged(DocumentEvent event) {
		String with = event.getText() == null ? "" : event.getText();
		if (document.getLength() == length + with.length() - event.getLength()) {
			edition.change(event.getOffset(), event.getLength(), with);
		} else {
			edition.change(0, length, document.get());
		}
		length = document.getLength();
	}
}
