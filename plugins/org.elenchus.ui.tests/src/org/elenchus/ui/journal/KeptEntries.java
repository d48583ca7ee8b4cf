package org.elenchus.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/** What lies in the workspace's journal. */
public final class KeptEntries {

	private KeptEntries() {
	}

	public static List<Path> files() {
		Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(Journal.class)).toPath().resolve("journal");
		if (!Files.exists(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".journal")).toList();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** An entry; an empty one if it went away meanwhile. */
	public static Entry read(Path file) {
		try {
			return EntryFormat.read(Files.readAllBytes(file)).entry();
		} catch (IOException e) {
			return Entry.empty();
		}
	}

	public static boolean hold(String text) {
		return files().stream().anyMatch(entry -> read(entry).text().equals(text));
	}

	public static void assertNone() {
		Journal.ofWorkspace().flush();
		assertEquals(List.of(), files());
	}

	/** Writes an entry as an earlier session would. */
	public static Path leave(Entry entry) throws IOException {
		JournalFolder earlier = JournalFolder.ofWorkspace();
		Path file = earlier.fresh();
		earlier.write(file, entry);
		return file;
	}
}
