package org.elenchus.rules.prose;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which words of a language are signs of what. Several threads can use it. */
final class SignWords {

	/** As many different words have some books; each is looked at once. */
	private static final int MOST = 30_000;
	/** What is longer is no word of any list, and no verb. */
	private static final int LONGEST = 40;
	private static final WordSigns NOTHING = WordSigns.of(Set.of(), false, false, false);

	private final Map<String, Set<Sign>> listed = new HashMap<>();
	private final VerbForms verbs;
	private final Map<String, WordSigns> known = new ConcurrentHashMap<>();

	private SignWords(VerbForms verbs) {
		this.verbs = verbs;
	}

	/** Those of the file {@code signs}: on each line the name of a sign, a colon, and words between slashes. */
	static SignWords of(Tongue tongue) {
		SignWords made = new SignWords(VerbForms.of(tongue));
		WordFile.read("signs_" + tongue.code()).forEach(made::add);
		return made;
	}

	private void add(String line) {
		String[] parts = line.split(":\\s*", 2);
		for (String word : parts[1].split("/")) {
			listed.computeIfAbsent(Word.fold(word), one -> EnumSet.noneOf(Sign.class)).add(Sign.of(parts[0]));
		}
	}

	/** What a word in lower case is a sign of, often of nothing. */
	WordSigns of(String word) {
		if (word.length() > LONGEST) {
			return NOTHING;
		}
		WordSigns found = known.get(word);
		if (found == null) {
			if (known.size() >= MOST) {
				known.clear();
			}
			found = look(word);
			known.put(word, found);
		}
		return found;
	}

	private WordSigns look(String word) {
		Set<Sign> signs = listed.getOrDefault(word, Set.of());
		boolean past = !signs.contains(Sign.NOUN) && (verbs.isPast(word) || verbs.isPrefixed(word, this::isPast));
		return WordSigns.of(signs, verbs.isPresent(word), verbs.isParticiple(word), past);
	}

	private boolean isPast(String word) {
		return listed.getOrDefault(word, Set.of()).contains(Sign.PAST);
	}
}
