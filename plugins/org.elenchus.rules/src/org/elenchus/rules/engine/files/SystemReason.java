package org.elenchus.rules.engine.files;

import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Map;

import org.elenchus.model.text.Phrases;

/** Why the system would not let us read or write a file, in one line of words, without the file's name. */
public final class SystemReason {

	/** What Unix and Windows say, and our words for it. */
	private static final Map<String, String> SAID = Map.ofEntries(Map.entry("no space left", "full"),
			Map.entry("not enough space", "full"), Map.entry("disk quota exceeded", "quota"),
			Map.entry("read-only file system", "read-only-disk"), Map.entry("file name too long", "name"),
			Map.entry("is a directory", "folder"), Map.entry("not a directory", "no-folder"),
			Map.entry("too many levels of symbolic links", "loop"), Map.entry("input/output error", "device"),
			Map.entry("operation not permitted", "denied"), Map.entry("permission denied", "denied"),
			Map.entry("too many open files", "open"), Map.entry("file too large", "size"),
			Map.entry("being used by another process", "busy"), Map.entry("text file busy", "busy"));

	private SystemReason() {
	}

	/** A failure of our own, not of the system's, that has words for itself. */
	public interface OwnReason {

		/** Why, in one line of words, without the file's name. */
		String reason(Locale language);
	}

	/** Why something could not be read. */
	public static String ofReading(Throwable failure, Locale language) {
		return reason(failure, language, "missing");
	}

	/** Why something could not be written. */
	public static String ofWriting(Throwable failure, Locale language) {
		return reason(failure, language, "missing-folder");
	}

	private static String reason(Throwable failure, Locale language, String missing) {
		Phrases words = new Phrases(SystemReason.class, "system", language);
		return switch (failure) {
			case OwnReason it -> it.reason(language);
			case NoSuchFileException it -> words.say(missing);
			case AccessDeniedException it -> words.say("denied");
			case FileAlreadyExistsException it -> words.say("exists");
			case NotDirectoryException it -> words.say("no-folder");
			case DirectoryNotEmptyException it -> words.say("folder");
			case FileSystemLoopException it -> words.say("loop");
			case InterruptedIOException it -> words.say("broken-off");
			case ClosedChannelException it -> words.say("broken-off");
			case FileSystemException it -> said(it.getReason(), it, words);
			default -> said(failure.getMessage(), failure, words);
		};
	}

	private static String said(String reason, Throwable failure, Phrases words) {
		if (reason == null || reason.isBlank()) {
			return words.say("unknown", failure.getClass().getSimpleName());
		}
		String lower = reason.toLowerCase(Locale.ROOT);
		return SAID.entrySet().stream().filter(each -> lower.contains(each.getKey())).findFirst()
				.map(each -> words.say(each.getValue())).orElse(reason);
	}
}
