package org.elenchus.batch.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * A write in place that may be in the middle: a folder beside the file with its old bytes, its new bytes, and a note that says which file it
 * is. Where the note is missing the write has not begun or has come to its end. Who writes holds a lock on the note.
 */
final class Pending {

	private static final String OLD = "old";
	private static final String FRESH = "new";
	private static final String NOTE = "file";
	/** A note that is not whole. */
	private static final String DRAFT = "draft";
	/** More than any name of a file has bytes, and any number of one digits. */
	private static final int LONGEST_NOTE = 4096;

	private final Path folder;
	private final FileChannel note;

	private Pending(Path folder, FileChannel note) {
		this.folder = folder;
		this.note = note;
	}

	/** Lays down what a file was and what it becomes, forced to disk; the new bytes are moved here. */
	static Pending make(Path fresh, Path file, FileChannel bytes) throws IOException {
		Path folder = Hidden.folder(file.getParent());
		FileChannel note = Hidden.open(folder.resolve(DRAFT));
		Pending made = new Pending(folder, note);
		try {
			Hidden.lock(note);
			made.keep(bytes);
			Files.move(fresh, made.fresh());
			String text = Attributes.inode(file) + '\n' + file.getFileName();
			note.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
			note.force(true);
			Files.move(folder.resolve(DRAFT), folder.resolve(NOTE));
			Hidden.force(folder);
			Hidden.force(folder.getParent());
			return made;
		} catch (IOException e) {
			made.remove();
			throw e;
		}
	}

	private void keep(FileChannel bytes) throws IOException {
		try (FileChannel out = Hidden.open(old())) {
			long size = bytes.size();
			for (long at = 0; at < size;) {
				at += bytes.transferTo(at, size - at, out);
			}
			out.force(true);
		}
	}

	/** The file that is locked while a folder of ours is made that has no note yet; nothing if there is a note. */
	static Optional<Path> draft(Path folder) {
		boolean unfinished = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && Files.isReadable(folder)
				&& !Files.exists(folder.resolve(NOTE), LinkOption.NOFOLLOW_LINKS);
		return unfinished ? Optional.of(folder.resolve(DRAFT)) : Optional.empty();
	}

	/** What was left here by a process that is gone; nothing if it is at work, or somebody else made this. */
	static Optional<Pending> left(Path folder) throws IOException {
		if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !Attributes.isFile(folder.resolve(NOTE))) {
			return Optional.empty();
		}
		return Hidden.unused(folder.resolve(NOTE)).map(note -> new Pending(folder, note));
	}

	/** The file that was written; nothing if the note does not name one of the same folder. */
	Optional<Path> file() throws IOException {
		String name = line(1);
		Path path = Path.of(name);
		return name.isEmpty() || !path.equals(path.getFileName()) ? Optional.empty() : Optional.of(folder.resolveSibling(path));
	}

	/** Whether a file is still the one that was written, and all that is needed to mend it is there. */
	boolean isAbout(Path file) throws IOException {
		return Attributes.isFile(file) && Attributes.inode(file).equals(line(0)) && Attributes.isFile(old()) && Attributes.isFile(fresh());
	}

	private String line(int number) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(LONGEST_NOTE);
		int length = Math.max(0, note.read(bytes, 0));
		String[] lines = new String(bytes.array(), 0, length, StandardCharsets.UTF_8).split("\n", 2);
		return number < lines.length ? lines[number] : "";
	}

	Path old() {
		return folder.resolve(OLD);
	}

	/** Where the old bytes lie, seen from the file. */
	Path oldBeside() {
		return folder.getFileName().resolve(OLD);
	}

	Path fresh() {
		return folder.resolve(FRESH);
	}

	/** The folder that holds all this. */
	Path folder() {
		return folder;
	}

	/** Leaves all of it where it lies. */
	void release() throws IOException {
		note.close();
	}

	/** Takes all of it away, the note first. */
	void remove() throws IOException {
		Files.deleteIfExists(folder.resolve(NOTE));
		note.close();
		clear(folder);
	}

	/** Takes a trace away, a file or a folder, of a write that has not begun or has come to its end. */
	static void clear(Path trace) throws IOException {
		if (Files.isDirectory(trace, LinkOption.NOFOLLOW_LINKS)) {
			for (String each : List.of(NOTE, DRAFT, FRESH, OLD)) {
				Files.deleteIfExists(trace.resolve(each));
			}
		}
		Files.deleteIfExists(trace);
	}
}
