package org.elenchus.batch;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** Says in one line why something could not be read. */
final class Reasons {

	private final Locale language;
	private final ResourceBundle words;

	Reasons(Locale language) {
		this.language = language;
		this.words = ResourceBundle.getBundle("org.elenchus.batch.reasons", language, Reasons.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	String noEdition() {
		return say("no-edition");
	}

	String of(Throwable failure) {
		return switch (failure) {
			case NotText.Undecodable it -> say("undecodable", hex(it.octet), Integer.toString(it.offset),
					Integer.toString(it.line));
			case NotText.Nuls it -> say("nuls", it.count, it.sample);
			case NotText.TooLarge it -> say("too-large", it.bytes / 1_000_000_000.0);
			case NotText.NoFile it -> say("no-file");
			case NoSuchFileException it -> say("missing");
			case AccessDeniedException it -> say("denied");
			case OutOfMemoryError it -> say("memory");
			case FileSystemException it when it.getReason() != null -> it.getReason();
			default -> Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
		};
	}

	private static String hex(int octet) {
		return "0x%02X".formatted(octet);
	}

	private String say(String key, Object... arguments) {
		return new MessageFormat(words.getString(key), language).format(arguments);
	}
}
