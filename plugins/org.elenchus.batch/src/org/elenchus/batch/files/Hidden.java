package org.elenchus.batch.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What lies beside a file while it is written: private, under a name that nobody can foresee, that no walk takes for an edition, and that is
 * short, however long the file's own name is.
 */
final class Hidden {

	/** Bytes to be moved to their place. */
	static final String PART = ".part";
	/** A folder with what a file was and what it becomes, while it is written in place. */
	static final String WRITING = ".writing";
	/** The permissions of a private file. */
	static final int PRIVATE = 0600;

	private static final String START = ".elenchus-";
	/** Bytes of a name: nobody guesses one of 2<sup>96</sup>. */
	private static final int RANDOM = 12;
	private static final Pattern NAME = Pattern.compile("\\.elenchus-[0-9a-f]{24}(\\.[a-z]+)");
	private static final SecureRandom CHANCE = new SecureRandom();

	private Hidden() {
	}

	/** What makes something. */
	private interface Making<T> {

		T make(Path path) throws IOException;
	}

	/** Whether a file has a name of ours with this ending. */
	static boolean isOne(Path file, String ending) {
		var matcher = NAME.matcher(String.valueOf(file.getFileName()));
		return matcher.matches() && matcher.group(1).equals(ending);
	}

	/**
	 * A file that was made.
	 *
	 * @param channel where its bytes go
	 */
	record Made(Path path, FileChannel channel) {
	}

	/** A file in use: as long as the channel is open, nobody else of us takes it for one that was left. */
	static Made file(Path folder) throws IOException {
		while (true) {
			Made made = made(folder, PART, path -> new Made(path, open(path)));
			lock(made.channel);
			if (Files.exists(made.path)) {
				return made;
			}
			made.channel.close();
		}
	}

	/** Takes the lock that says that a file is in use; some file systems over networks know none. */
	static void lock(FileChannel channel) {
		try {
			channel.lock();
		} catch (IOException unknown) {
			// then nobody clears the file away, either
		}
	}

	/** Takes the lock on a file that nobody uses any more; the lock goes with the channel. */
	static Optional<FileChannel> unused(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
		try {
			if (channel.tryLock() != null) {
				return Optional.of(channel);
			}
		} catch (IOException | OverlappingFileLockException unknownOrOurs) {
			// in use, as far as can be known
		}
		channel.close();
		return Optional.empty();
	}

	static Path folder(Path parent) throws IOException {
		return made(parent, WRITING, path -> Files.createDirectory(path, privately(path, "rwx------")));
	}

	/** The permissions, a number, that the system gives a new file here of its own accord. */
	static int usualMode(Path folder) throws IOException {
		Path probe = made(folder, PART, Files::createFile);
		try {
			return Attributes.mode(probe);
		} finally {
			Files.delete(probe);
		}
	}

	/** Makes a private file; there must be none yet. */
	static FileChannel open(Path file) throws IOException {
		return FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), privately(file, "rw-------"));
	}

	/** Forces to disk which files a folder holds, where the system can. */
	static void force(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// Windows, and some file systems over networks, cannot; the files themselves are on disk
		}
	}

	private static <T> T made(Path folder, String ending, Making<T> making) throws IOException {
		byte[] random = new byte[RANDOM];
		while (true) {
			CHANCE.nextBytes(random);
			try {
				return making.make(folder.resolve(START + HexFormat.of().formatHex(random) + ending));
			} catch (FileAlreadyExistsException e) {
				continue;
			}
		}
	}

	private static FileAttribute<?>[] privately(Path path, String permissions) {
		return Attributes.areUnix(path) ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(
				PosixFilePermissions.fromString(permissions)) } : new FileAttribute<?>[0];
	}
}
