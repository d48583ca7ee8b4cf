package org.elenchus.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.elenchus.model.fault.Fault;

/** Tells faults for people: each with its file and rule; of one rule's, or of those that are no rule's, the first ones, and how many more. */
public final class FaultMessages {

	/** Whoever reads so many lines of one kind learns nothing from the next; a rule that always fails does so in each of 10,000 editions. */
	private static final int MOST = 20;

	private final Reasons reasons;
	private final Map<String, Integer> told = new HashMap<>();

	private FaultMessages(Locale language) {
		this.reasons = new Reasons(language);
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
				messages.add(new Unreadable(fault.location(), reasons.of(fault)));
			}
		}
		told.entrySet().stream().filter(kind -> kind.getValue() > MOST).map(Map.Entry::getKey).sorted()
				.forEach(kind -> messages.add(new Unreadable(last.get(kind).location(), reasons.more(kind, told.get(kind) - MOST))));
		return messages;
	}
}
