package org.elenchus.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.elenchus.model.fault.Fault;
import org.elenchus.model.text.Phrases;

/** Tells faults for people: each with its file and rule; of one rule's, or of those that are no rule's, the first ones, and how many more. */
public final class FaultMessages {

	/** Whoever reads so many lines of one kind learns nothing from the next; a rule that always fails does so in each of 10,000 editions. */
	private static final int MOST = 20;

	private final Phrases words;
	private final Map<String, Integer> told = new HashMap<>();

	private FaultMessages(Locale language) {
		this.words = new Phrases(FaultMessages.class, "faults", language);
	}

	/** The messages, in the order of the faults; the reasons are lines in the given language. */
	public static List<Unreadable> of(List<Fault> faults, Locale language) {
		return new FaultMessages(language).messages(faults);
	}

	private List<Unreadable> messages(List<Fault> faults) {
		List<Unreadable> messages = new ArrayList<>();
		Map<String, Fault> last = new HashMap<>();
		for (Fault fault : faults) {
			last.put(fault.rule(), fault);
			if (told.merge(fault.rule(), 1, Integer::sum) <= MOST) {
				messages.add(new Unreadable(fault.location(), reason(fault)));
			}
		}
		told.entrySet().stream().filter(kind -> kind.getValue() > MOST).map(Map.Entry::getKey).sorted()
				.forEach(kind -> messages.add(new Unreadable(last.get(kind).location(), more(kind, told.get(kind) - MOST))));
		return messages;
	}

	/** Who is to blame, and what was thrown. */
	private String reason(Fault fault) {
		if (fault.isOfMemory()) {
			return words.say("memory");
		}
		return fault.rule().isEmpty() ? words.say("fault", fault.thrown()) : words.say("fault.rule", fault.rule(), fault.thrown());
	}

	/** What is said of the last of many faults of a rule, or of none. */
	private String more(String rule, int count) {
		return rule.isEmpty() ? words.say("fault.more", count) : words.say("fault.rule.more", count, rule);
	}
}
