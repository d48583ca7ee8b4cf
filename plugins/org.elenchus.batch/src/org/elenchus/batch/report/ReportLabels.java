package org.elenchus.batch.report;

import java.text.NumberFormat;
import java.util.Locale;

import org.elenchus.model.finding.Severity;
import org.elenchus.model.text.Phrases;
import org.elenchus.rules.engine.Compared;
import org.elenchus.rules.engine.Run;

/** The report's own words, in one language. */
final class ReportLabels {

	private final Phrases words;

	ReportLabels(Locale language) {
		this.words = new Phrases(ReportLabels.class, "labels", language);
	}

	String of(Severity severity) {
		return words.word(severity.name());
	}

	String why() {
		return words.word("why");
	}

	String help() {
		return words.word("help");
	}

	String unreadable() {
		return words.word("unreadable");
	}

	/** The word or words under a key. */
	String word(String key) {
		return words.word(key);
	}

	/** What rules of a group are about; a guest's group has the name that its page gives it. */
	String group(String id) {
		String key = "group." + id;
		return words.has(key) ? words.word(key) : id;
	}

	/** A number of things, as the language writes it. */
	String number(int number) {
		return NumberFormat.getIntegerInstance(words.language()).format(number);
	}

	String more(int places) {
		return words.say("more", places);
	}

	String questions(int asked, long open, long divided) {
		return words.say("stats.asked", asked, open, divided);
	}

	String compared(Compared compared) {
		return words.say("known", compared.known(), compared.vanished().size());
	}

	String summary(Run run) {
		return words.say("summary", run.validated().size(), run.claims(), run.count(Severity.ERROR),
				run.count(Severity.WARNING), run.count(Severity.INFO)) + words.say("unread", run.unreadable().size());
	}
}
