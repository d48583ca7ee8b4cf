package org.elenchus.ui.journal.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.elenchus.ui.journal.Entry;
import org.elenchus.ui.journal.FileBytes;
import org.elenchus.ui.journal.JournalFolder;
import org.elenchus.ui.journal.Kept;

/** Finds what earlier sessions left behind. What is in its file already is no loss, and its entry goes without a word. */
final class UnsavedEntries {

	private final JournalFolder folder;

	UnsavedEntries(JournalFolder folder) {
		this.folder = folder;
	}

	/** The last word first. */
	List<Leftover> find() throws IOException {
		return folder.left().stream().map(this::look).filter(Objects::nonNull)
				.sorted(Comparator.comparing(Leftover::lastWord).reversed()).toList();
	}

	private Leftover look(Path file) {
		try {
			Kept kept = folder.read(file);
			return kept.whole() ? whole(kept) : of(kept, Standing.DAMAGED, null);
		} catch (IOException e) {
			return of(unreadable(file), Standing.DAMAGED, null);
		}
	}

	private Leftover whole(Kept kept) throws IOException {
		CurrentFile current = CurrentFile.at(kept.entry().place());
		if (current == null) {
			return of(kept, Standing.GONE, null);
		}
		try {
			return compared(kept, current.bytes());
		} catch (IOException | CoreException e) {
			return of(kept, Standing.GONE, null);
		}
	}

	private Leftover compared(Kept kept, FileBytes bytes) throws IOException {
		Entry entry = kept.entry();
		String now = bytes.text(entry.encoding());
		if (now.equals(entry.text())) {
			folder.delete(kept.file());
			return null;
		}
		Standing standing = bytes.digest().equals(entry.digest()) ? Standing.SAME : Standing.CHANGED;
		return of(kept, standing, Change.between(now, entry.text()));
	}

	private static Leftover of(Kept kept, Standing standing, Change change) {
		return new Leftover(kept.file(), kept.entry().place(), kept.entry().lastWord(), standing, change);
	}

	private static Kept unreadable(Path file) {
		return new Kept(file, Entry.empty(), false);
	}
}
