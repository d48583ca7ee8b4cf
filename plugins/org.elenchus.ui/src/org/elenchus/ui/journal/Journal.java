package org.elenchus.ui.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;

/**
 * Keeps the words of editions that are typed and not saved: at most two seconds behind the last key, in one private file for
 * each text, gone when the text is saved or given up.
 */
public final class Journal {

	/** How long an exit waits for entries to go; a disk that takes longer is stuck. */
	private static final long PATIENCE_SECONDS = 10;

	private static Journal ofWorkspace;

	private final JournalFolder folder;
	private final UnsavedText.Complaint complaint;
	private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(Journal::thread);
	private final Set<IDocument> editions = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
	private final Map<IFileBuffer, UnsavedText> unsaved = new ConcurrentHashMap<>();

	Journal(JournalFolder folder, UnsavedText.Complaint complaint) {
		this.folder = folder;
		this.complaint = complaint;
	}

	/** The journal of this workbench; it begins its work when it is asked for first. */
	public static synchronized Journal ofWorkspace() {
		if (ofWorkspace == null) {
			ofWorkspace = new Journal(JournalFolder.ofWorkspace(), new Unprotected());
			ITextFileBufferManager.DEFAULT.addFileBufferListener(new BufferStates(ofWorkspace));
			AtExit.flush(ofWorkspace);
		}
		return ofWorkspace;
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "Elenchus journal");
		thread.setDaemon(true);
		return thread;
	}

	public JournalFolder folder() {
		return folder;
	}

	/** Keeps what is typed into an edition from now on. */
	void keep(IDocument edition) {
		editions.add(edition);
	}

	/** Something in a text is not saved. */
	void dirty(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text && editions.contains(text.getDocument())) {
			unsaved.computeIfAbsent(buffer, fresh -> new UnsavedText(text, folder, writer, complaint));
		}
	}

	/** Nothing in a text is unsaved any more. */
	void clean(IFileBuffer buffer) {
		UnsavedText text = unsaved.remove(buffer);
		if (text != null) {
			text.saved();
		}
	}

	/** A text is closed. */
	void closed(IFileBuffer buffer) {
		UnsavedText text = unsaved.remove(buffer);
		if (text != null) {
			text.givenUp();
		}
	}

	/**
	 * Takes an entry of an earlier session away as soon as the words that were taken over from it are kept by this session.
	 * If they cannot be, it stays.
	 */
	public void replace(Path left, IDocument document) {
		IFileBuffer buffer = ITextFileBufferManager.DEFAULT.getTextFileBuffer(document);
		UnsavedText text = buffer == null ? null : unsaved.get(buffer);
		writer.execute(() -> {
			if (text != null && text.write()) {
				delete(left);
			}
		});
	}

	private void delete(Path left) {
		try {
			folder.delete(left);
		} catch (IOException e) {
			ILog.get().error(left.toString(), e);
		}
	}

	/** Waits until the entries of all texts that were saved or given up are gone. */
	void flush() {
		try {
			writer.submit(() -> { }).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (ExecutionException | TimeoutException e) {
			ILog.get().error("journal", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
