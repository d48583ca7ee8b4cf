package org.elenchus.batch.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.elenchus.model.finding.Severity;

/** The report's own words, in one language. */
final class Labels {

	private final Locale language;
	private final ResourceBundle words;

	Labels(Locale language) {
		this.language = language;
		this.words = ResourceBundle.getBundle("org.elenchus.batch.report.labels", language,
				Labels.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	String of(Severity severity) {
		return words.getString(severity.name());
	}

	String why() {
		return words.getString("why");
	}

	String help() {
		return words.getString("help");
	}

	String unreadable() {
		return words.getString("unreadable");
	}

	/** The word or words under a key. */
	String word(String key) {
		return words.getString(key);
	}

	String compared(Compared compared) {
		return say("known", compared.known(), compared.vanished().size());
	}

	String summary(Run run) {
		return say("summary", run.validated().size(), run.claims(), run.count(Severity.ERROR),
				run.count(Severity.WARNING), run.count(Severity.INFO)) + say("unread", run.unreadable().size());
	}

	private String say(String key, Object... arguments) {
		return new MessageFormat(words.getString(key), language).format(arguments);
	}
}
