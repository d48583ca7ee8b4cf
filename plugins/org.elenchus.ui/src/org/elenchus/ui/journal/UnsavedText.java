package org.elenchus.ui.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

/** A text from its first word that is not saved until it is saved or given up. */
final class UnsavedText implements IDocumentListener {

	/**
	 * From a key to the writing of its text. The words are to be on disk two seconds after the key at the latest; measured, a
	 * text of 1 MB takes 15 ms of CPU to write, one of 20 MB 0.2 to 0.6 s, so that half of the time is left for a slow disk.
	 */
	private static final long DELAY_MILLIS = 1_000;

	/** Until what could not be written is tried again; a disk that is full is not asked every second. */
	private static final long RETRY_MILLIS = 10_000;

	/** Without a key for so long the user is told what went wrong; a window that opens while she types takes her keys. */
	private static final long PAUSE_MILLIS = 1_500;

	private final ITextFileBuffer buffer;
	private final IDocument document;
	private final ScheduledExecutorService writer;
	private final JournalFolder folder;
	private final Complaint complaint;
	private final Path file;
	private final Place place;
	private final Mirror mirror;
	private final AtomicBoolean pending = new AtomicBoolean();
	private volatile Instant lastWord;
	private volatile boolean ended;
	private FileState before;
	private boolean failing;

	/** Tells the user that her words are not kept. */
	interface Complaint {

		void unprotected(Place place, Throwable reason);
	}

	/** The file when typing began. */
	private record FileState(String digest, boolean bom) {
	}

	/** In the thread that changes the document; for the writer, one thread. */
	UnsavedText(ITextFileBuffer buffer, JournalFolder folder, ScheduledExecutorService writer, Complaint complaint) {
		this.buffer = buffer;
		this.document = buffer.getDocument();
		this.writer = writer;
		this.folder = folder;
		this.complaint = complaint;
		this.file = folder.fresh();
		this.place = Place.of(buffer);
		this.mirror = new Mirror(document);
		document.addPrenotifiedDocumentListener(this);
		touched();
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// what was changed is enough
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		mirror.changed(event);
		touched();
	}

	private void touched() {
		lastWord = Instant.now();
		writeAfter(DELAY_MILLIS);
	}

	private void writeAfter(long millis) {
		if (pending.compareAndSet(false, true)) {
			Runnable due = this::write;
			writer.schedule(due, millis, TimeUnit.MILLISECONDS);
		}
	}

	/** Writes the text as it is now, in the writer's thread; tells whether it is on disk. */
	boolean write() {
		pending.set(false);
		if (ended) {
			return false;
		}
		try {
			if (before == null) {
				before = before();
			}
			folder.write(file, new Entry(place, buffer.getEncoding(), before.bom(), before.digest(), lastWord, mirror.text()));
			failing = false;
		} catch (IOException | RuntimeException | OutOfMemoryError e) {
			failed(e);
		}
		return !failing;
	}

	private void failed(Throwable reason) {
		if (!failing) {
			failing = true;
			complainInAPause(reason);
		}
		writeAfter(RETRY_MILLIS);
	}

	private void complainInAPause(Throwable reason) {
		if (ended) {
			return;
		}
		if (lastWord.plusMillis(PAUSE_MILLIS).isBefore(Instant.now())) {
			complaint.unprotected(place, reason);
		} else {
			writer.schedule(() -> complainInAPause(reason), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
		}
	}

	/** A file that others changed before typing began, or that cannot be read, has no digest: the editor never saw its bytes. */
	private FileState before() {
		try {
			FileBytes bytes = FileBytes.of(buffer.getFileStore());
			return new FileState(buffer.isSynchronized() ? bytes.digest() : "", bytes.bom() > 0);
		} catch (IOException | CoreException e) {
			return new FileState("", false);
		}
	}

	/** The text is saved: its entry goes as soon as the file itself is on disk, as a power cut would take what is not. */
	void saved() {
		end();
		writer.execute(() -> {
			forceFile();
			delete();
		});
	}

	/** The text was given up: closed, or taken back to what the file says. */
	void givenUp() {
		end();
		writer.execute(this::delete);
	}

	private void end() {
		document.removePrenotifiedDocumentListener(this);
		ended = true;
	}

	private void forceFile() {
		IFileStore store = buffer.getFileStore();
		try {
			PrivateFile.force(store.toLocalFile(EFS.NONE, null).toPath());
		} catch (CoreException | RuntimeException e) {
			// a file elsewhere than on this machine is that machine's business
		}
	}

	private void delete() {
		try {
			folder.delete(file);
		} catch (IOException e) {
			ILog.get().error(file.toString(), e); // at the next start it is dropped if it was saved, and offered if it was given up
		}
	}
}
