package org.elenchus.ui.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that nobody else may read, from their first byte; whole or not there, even after a power cut. */
final class PrivateFile {

	private static final String UNFINISHED = ".part";
	private static final FileAttribute<?>[] NONE = {};

	private PrivateFile() {
	}

	/** Writes beside the file, forces the bytes to disk, and puts them in the file's place; what stood there stays till then. */
	static void write(Path file, ByteBuffer... parts) throws IOException {
		Files.createDirectories(file.getParent(), only(file, "rwx------"));
		Path fresh = unfinished(file);
		try {
			fill(fresh, parts);
			Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(fresh);
		}
		force(file.getParent());
	}

	/** The name under which a file is written before it takes its place. */
	static Path unfinished(Path file) {
		return file.resolveSibling(file.getFileName() + UNFINISHED);
	}

	private static void fill(Path fresh, ByteBuffer... parts) throws IOException {
		Set<StandardOpenOption> fromNothing = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		try (FileChannel channel = FileChannel.open(fresh, fromNothing, only(fresh, "rw-------"))) {
			for (ByteBuffer part : parts) {
				while (part.hasRemaining()) {
					channel.write(part);
				}
			}
			channel.force(true);
		}
	}

	/**
	 * Forces a file or a folder to disk; where the system cannot do that for a folder or a file of others, nothing happens.
	 */
	static void force(Path path) {
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// Windows opens no folders; their entries are in its own journal
		}
	}

	private static FileAttribute<?>[] only(Path path, String permissions) {
		boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
		return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
				: NONE;
	}
}
