package org.elenchus.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.finding.Related;
import org.elenchus.rules.wording.Wording;

/**
 * What the names in braces in a rule's texts stand for in one finding, and which other places it is about.
 *
 * @param telling what makes the finding the one that it is: where such a value changes, it is another finding
 * @param shown   what is shown as it is, however long, and makes no other finding: words in the messages' language, and where
 *                a file lies, which depends on where a program was started
 * @param related the other places; they make no other finding
 * @param named   how many of these the texts name themselves
 */
public record Values(Map<String, String> telling, Map<String, String> shown, List<Related> related, int named) {

	public Values {
		telling = Map.copyOf(telling);
		shown = Map.copyOf(shown);
		related = List.copyOf(related);
	}

	/** Values that all make the finding the one that it is. */
	public static Values of(Map<String, String> telling) {
		return new Values(telling, Map.of(), List.of(), 0);
	}

	/** These, and others that make the finding the one that it is. */
	public Values and(Map<String, String> more) {
		return new Values(joined(telling, more), shown, related, named);
	}

	/** These, and others that are only shown. */
	public Values showing(Map<String, String> more) {
		return new Values(telling, joined(shown, more), related, named);
	}

	/**
	 * These, of a finding that is about other places, too.
	 *
	 * @param inTexts how many of them the rule's texts name; the others are counted behind what it says
	 */
	public Values beside(List<Related> places, int inTexts) {
		return new Values(telling, shown, places, inTexts);
	}

	private static Map<String, String> joined(Map<String, String> some, Map<String, String> more) {
		Map<String, String> all = new HashMap<>(some);
		all.putAll(more);
		return all;
	}

	/** What is put for a name into a rule's texts; null if there is no such value. */
	public String inText(String name) {
		String value = telling.get(name);
		return shown.getOrDefault(name, value == null ? null : Wording.brief(value));
	}

	/** What makes the finding the one that it is, in one string. */
	public String content() {
		return telling.isEmpty() ? "" : '\n' + Wording.normal(String.join("\n",
				telling.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList()));
	}
}
