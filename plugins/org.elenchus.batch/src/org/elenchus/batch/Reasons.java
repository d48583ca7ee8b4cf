package org.elenchus.batch;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

import org.elenchus.batch.files.SystemReason;
import org.elenchus.model.fault.Fault;
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

	/** What is said of a fault: who is to blame, and what was thrown. */
	String of(Fault fault) {
		if (fault.isOfMemory()) {
			return words.say("memory");
		}
		return fault.rule().isEmpty() ? words.say("fault", fault.thrown()) : words.say("fault.rule", fault.rule(), fault.thrown());
	}

	/** What is said of the last of many faults of a rule, or of none. */
	String more(String rule, int count) {
		return rule.isEmpty() ? words.say("fault.more", count) : words.say("fault.rule.more", count, rule);
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
