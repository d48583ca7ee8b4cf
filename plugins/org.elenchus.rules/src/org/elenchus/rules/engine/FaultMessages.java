package org.elenchus.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.elenchus.model.fault.Fault;
import org.elenchus.model.text.Phrases;

/**
 * Tells faults for people: each with its file and its rule or import format; of those of one rule or format, or of the others, the first
 * ones, and how many more.
 */
public final class FaultMessages {

	/** Whoever reads so many lines of one kind learns nothing from the next; a rule that always fails does so in each of 10,000 editions. */
	private static final int MOST = 20;

	private final Phrases words;
	private final Map<Blamed, Integer> told = new HashMap<>();

	/** The rule or the format that failed; neither, if both are empty. */
	private record Blamed(String rule, String format) {

		static Blamed of(Fault fault) {
			return new Blamed(fault.rule(), fault.format());
		}
	}

	private FaultMessages(Locale language) {
		this.words = new Phrases(FaultMessages.class, "faults", language);
	}

	/** The messages, in the order of the faults; the reasons are lines in the given language. */
	public static List<Unreadable> of(List<Fault> faults, Locale language) {
		return new FaultMessages(language).messages(faults);
	}

	private List<Unreadable> messages(List<Fault> faults) {
		List<Unreadable> messages = new ArrayList<>();
		Map<Blamed, Fault> last = new HashMap<>();
		for (Fault fault : faults) {
			last.put(Blamed.of(fault), fault);
			if (told.merge(Blamed.of(fault), 1, Integer::sum) <= MOST) {
				messages.add(new Unreadable(fault.location(), reason(fault)));
			}
		}
		told.entrySet().stream().filter(kind -> kind.getValue() > MOST).map(Map.Entry::getKey).sorted(Comparator.comparing(Blamed::rule).thenComparing(Blamed::format))
				.forEach(kind -> messages.add(new Unreadable(last.get(kind).location(), more(kind, told.get(kind) - MOST))));
		return messages;
	}

	/** Who is to blame, and what was thrown. */
	private String reason(Fault fault) {
		if (fault.isOfMemory()) {
			return words.say("memory");
		}
		if (!fault.format().isEmpty()) {
			return words.say("fault.format", fault.format(), fault.thrown());
		}
		return fault.rule().isEmpty() ? words.say("fault", fault.thrown()) : words.say("fault.rule", fault.rule(), fault.thrown());
	}

	/** What is said of the last of many faults of a rule, of a format, or of neither. */
	private String more(Blamed kind, int count) {
		if (!kind.format.isEmpty()) {
			return words.say("fault.format.more", count, kind.format);
		}
		return kind.rule.isEmpty() ? words.say("fault.more", count) : words.say("fault.rule.more", count, kind.rule);
	}
}
