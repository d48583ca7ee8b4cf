package org.elenchus.sources.library;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.elenchus.sources.text.Encoding;
import org.elenchus.sources.text.FullText;
import org.elenchus.sources.text.Spelling;

/** A file of text that is read and indexed when it is asked for, and kept while it does not change and memory allows. */
final class StoredText implements Holding.Held {

	private static final int MOST = 1000;
	private static final Map<Path, StoredText> KEPT = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Path, StoredText> eldest) {
			return size() > MOST;
		}
	};

	private final Path file;
	private final FileTime modified;
	private final long size;
	private final Map<Spelling, SoftReference<FullText>> indexed = new HashMap<>();

	private StoredText(Path file, FileTime modified, long size) {
		this.file = file;
		this.modified = modified;
		this.size = size;
	}

	static StoredText of(Path file) throws IOException {
		FileTime modified = Files.getLastModifiedTime(file);
		long size = Files.size(file);
		synchronized (KEPT) {
			StoredText kept = KEPT.get(file);
			boolean current = kept != null && kept.modified.equals(modified) && kept.size == size;
			StoredText text = current ? kept : new StoredText(file, modified, size);
			KEPT.put(file, text);
			return text;
		}
	}

	@Override
	public synchronized Optional<FullText> text(Spelling spelling) {
		SoftReference<FullText> known = indexed.get(spelling);
		FullText text = known == null ? null : known.get();
		if (text != null) {
			return Optional.of(text);
		}
		try {
			byte[] bytes = Files.readAllBytes(file);
			FullText read = new FullText(Encoding.of(bytes).decode(bytes), spelling);
			indexed.put(spelling, new SoftReference<>(read));
			return Optional.of(read);
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
