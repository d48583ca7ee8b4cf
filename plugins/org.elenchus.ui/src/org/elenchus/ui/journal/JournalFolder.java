package org.elenchus.ui.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/** Where entries lie: one file each, under names that say nothing and that nobody can foresee. */
public final class JournalFolder {

	private static final String ENDING = ".journal";

	private final Path folder;
	private final Set<Path> ours = ConcurrentHashMap.newKeySet();

	JournalFolder(Path folder) {
		this.folder = folder;
	}

	/** In the workspace's metadata. */
	static JournalFolder ofWorkspace() {
		return new JournalFolder(Platform.getStateLocation(FrameworkUtil.getBundle(JournalFolder.class)).toPath().resolve("journal"));
	}

	/** A name for an entry of this session. */
	Path fresh() {
		Path entry = folder.resolve(UUID.randomUUID() + ENDING);
		ours.add(entry);
		return entry;
	}

	void write(Path file, Entry entry) throws IOException {
		PrivateFile.write(file, EntryFormat.write(entry));
	}

	/**
	 * Reads an entry.
	 *
	 * @throws IOException if the file cannot be read; a damaged one can
	 */
	public Kept read(Path file) throws IOException {
		EntryFormat.Reading reading = EntryFormat.read(Files.readAllBytes(file));
		return new Kept(file, reading.entry(), reading.whole());
	}

	/** Takes an entry away for good. */
	public void delete(Path file) throws IOException {
		Files.deleteIfExists(file);
	}

	/** The entries that earlier sessions left behind, in no order. */
	public List<Path> left() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		for (Path unfinished : files(PrivateFile.unfinished(Path.of(ENDING)).toString())) {
			finish(unfinished);
		}
		return files(ENDING);
	}

	private List<Path> files(String ending) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(ending) && !ours.contains(finished(file))).toList();
		}
	}

	private static Path finished(Path file) {
		String name = file.getFileName().toString();
		int end = name.indexOf(ENDING) + ENDING.length();
		return file.resolveSibling(name.substring(0, end));
	}

	/**
	 * What was written when the end came is the newer text if it is whole. If not, the entry before it is what counts; and
	 * where there was none before it, it is better than nothing.
	 */
	private void finish(Path unfinished) throws IOException {
		Path entry = finished(unfinished);
		if (!Files.exists(entry) || read(unfinished).whole()) {
			Files.move(unfinished, entry, StandardCopyOption.ATOMIC_MOVE);
		} else {
			Files.delete(unfinished);
		}
	}
}
