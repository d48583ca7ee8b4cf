package org.elenchus.batch.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.elenchus.model.text.Phrases;

/**
 * A write that came to no end: somebody pulled the plug, or killed the process. A file that was written in place, and in which nothing but
 * that write is to be seen, gets its old bytes back; of one that has changed since, nothing is touched.
 *
 * @param file the file
 * @param kept where its old bytes lie, from the file's folder, if it could not be mended
 */
public record Interrupted(Path file, Optional<Path> kept) {

	/** What was found in the folders in which this process has written in place; later, nobody but this process leaves anything. */
	private static final Map<Path, List<Interrupted>> SEEN = new ConcurrentHashMap<>();

	/** A folder that nobody has touched for so long, nobody is about to fill; that takes milliseconds, clocks of other machines differ by minutes. */
	private static final Duration ABANDONED = Duration.ofHours(1);

	/** Whether something beside a file was left by a write, or is in use by one. */
	private static boolean isTrace(Path path) {
		return Hidden.isOne(path, Hidden.WRITING) || Hidden.isOne(path, Hidden.PART);
	}

	/**
	 * Mends what can be mended in a folder, and clears away what is of no use any more. A folder that cannot be looked through has nothing.
	 *
	 * @return the files that are to be told of
	 */
	public static List<Interrupted> in(Path folder) {
		List<Interrupted> found = new ArrayList<>();
		try (DirectoryStream<Path> traces = Files.newDirectoryStream(folder, Interrupted::isTrace)) {
			for (Path trace : traces) {
				look(trace).ifPresent(found::add);
			}
		} catch (IOException | DirectoryIteratorException e) {
			return found;
		}
		return found;
	}

	/** @throws Obstacle if an interrupted write of a file waits for the user, who alone can say which words are right */
	static void requireNone(Path file) throws Obstacle {
		List<Interrupted> found = SEEN.computeIfAbsent(file.getParent(), Interrupted::in);
		for (Interrupted each : found) {
			if (each.file.equals(file) && each.kept.isPresent() && Files.exists(file.resolveSibling(each.kept.get()))) {
				throw new Obstacle("interrupted.kept", each.kept.get());
			}
		}
	}

	/** Looks at one trace; what cannot be read stays for somebody who can. */
	private static Optional<Interrupted> look(Path trace) {
		try {
			Optional<Pending> left = Hidden.isOne(trace, Hidden.PART) ? Optional.empty() : Pending.left(trace);
			if (left.isPresent()) {
				return mend(left.get());
			}
			clear(trace, Hidden.isOne(trace, Hidden.PART) ? Optional.of(trace) : Pending.draft(trace));
			return Optional.empty();
		} catch (IOException | InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** Clears away what is of no use: nobody holds its lock, or has touched it for long. */
	private static void clear(Path trace, Optional<Path> lock) throws IOException {
		if (lock.isEmpty()) {
			return;
		}
		if (Attributes.isFile(lock.get())) {
			Optional<FileChannel> channel = Hidden.unused(lock.get());
			if (channel.isPresent()) {
				Pending.clear(trace);
				channel.get().close();
			}
		} else if (Files.getLastModifiedTime(trace).toInstant().isBefore(Instant.now().minus(ABANDONED))) {
			Pending.clear(trace);
		}
	}

	private static Optional<Interrupted> mend(Pending left) throws IOException {
		Path file = left.file().orElse(left.folder());
		try {
			if (left.isAbout(file)) {
				return mended(left, file);
			}
		} catch (IOException | OutOfMemoryError e) {
			// told below
		}
		left.release();
		return Optional.of(new Interrupted(file, Optional.of(left.oldBeside())));
	}

	private static Optional<Interrupted> mended(Pending left, Path file) throws IOException {
		byte[] now = Files.readAllBytes(file);
		byte[] old = Files.readAllBytes(left.old());
		byte[] fresh = Files.readAllBytes(left.fresh());
		if (Arrays.equals(now, old) || Arrays.equals(now, fresh)) {
			left.remove();
			return Optional.empty();
		}
		if (!new Mixture(old, fresh).is(now)) {
			left.release();
			return Optional.of(new Interrupted(file, Optional.of(left.oldBeside())));
		}
		try (FileChannel channel = InPlace.open(file)) {
			InPlace.overwrite(channel, left.old());
		}
		left.remove();
		return Optional.of(new Interrupted(file, Optional.empty()));
	}

	/** What became of the file, and what there is to do, in one line. */
	public String reason(Locale language) {
		Phrases words = new Phrases(Interrupted.class, "reasons", language);
		return kept.map(old -> words.say("interrupted.kept", old)).orElseGet(() -> words.say("interrupted.mended"));
	}
}
