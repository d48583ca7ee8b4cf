package org.elenchus.rules.engine.files;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

import org.elenchus.model.text.Phrases;

/** Says in one line why something could not be read. */
final class Reasons {

	private final Locale language;
	private final Phrases words;

	Reasons(Locale language) {
		this.language = language;
		this.words = new Phrases(Reasons.class, "reasons", language);
	}

	String noEdition() {
		return words.say("no-edition");
	}

	String misnamed() {
		return words.say("misnamed");
	}

	String outside() {
		return words.say("outside");
	}

	/** What is said of the last of many links. */
	String moreOutside(int count) {
		return words.say("outside.more", count);
	}

	String of(Throwable failure) {
		return switch (failure) {
			case NotText.Undecodable it -> words.say("undecodable", hex(it.octet), Integer.toString(it.offset),
					Integer.toString(it.line));
			case NotText.Nuls it -> words.say("nuls", it.count, it.sample);
			case NotText.TooLarge it -> words.say("too-large", it.bytes / 1_000_000_000.0);
			case NotText.NoFile it -> words.say("no-file");
			case NoSuchFileException it -> words.say("missing");
			case AccessDeniedException it -> words.say("denied");
			case OutOfMemoryError it -> words.say("memory");
			default -> SystemReason.ofReading(failure, language);
		};
	}

	private static String hex(int octet) {
		return "0x%02X".formatted(octet);
	}
}
