package org.elenchus.ui.journal;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Tells the journal which texts have unsaved words. A text whose file is moved goes on in another buffer. */
final class BufferStates implements IFileBufferListener {

	private final Journal journal;

	BufferStates(Journal journal) {
		this.journal = journal;
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		if (isDirty) {
			journal.dirty(buffer);
		} else {
			journal.clean(buffer);
		}
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		journal.closed(buffer);
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		// nothing is unsaved yet
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// the state that follows tells
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// the state that follows tells
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// the state that follows tells
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// whether the file may be written is no matter of its words
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// the buffer of the new place tells
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// the words are still there
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// what was not saved stays unsaved
	}
}
