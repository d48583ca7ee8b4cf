package org.elenchus.ui.journal.recovery;

import java.io.IOException;

import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.elenchus.ui.journal.FileBytes;
import org.elenchus.ui.journal.Place;

/**
 * The file of a text as it is now; of a closed or deleted project, the file that its project left on disk.
 *
 * @param file in the workspace; {@code null} outside
 * @param store where its bytes are
 */
record CurrentFile(IFile file, IFileStore store) {

	/** The file at a place, or {@code null} if there is none any more. */
	static CurrentFile at(Place place) {
		IFile file = place.file();
		IFileStore store = file == null ? place.store() : storeOf(file);
		boolean there = store != null && store.fetchInfo().exists() && !store.fetchInfo().isDirectory();
		return there ? new CurrentFile(file, store) : null;
	}

	private static IFileStore storeOf(IFile file) {
		return new Place("", String.valueOf(file.getLocationURI())).store();
	}

	FileBytes bytes() throws IOException, CoreException {
		return FileBytes.of(store);
	}

	IEditorInput input() {
		return file == null ? new FileStoreEditorInput(store) : new FileEditorInput(file);
	}
}
