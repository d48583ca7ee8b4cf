package org.elenchus.rules.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of phrases, each read once. Several threads can use it. */
final class PhraseLists {

	/** Some dozens of lists in three choices of languages; what is beyond is of words that policies no longer add. */
	private static final int MOST = 200;

	private static final Map<Name, Phrases> KNOWN = new LinkedHashMap<>(MOST, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Name, Phrases> eldest) {
			return size() > MOST;
		}
	};

	private record Name(Set<Tongue> tongues, String name, List<String> added) {
	}

	private PhraseLists() {
	}

	/**
	 * A list, the same object each time.
	 *
	 * @param added what a policy adds to it
	 */
	static Phrases get(Set<Tongue> tongues, String name, Collection<String> added) {
		synchronized (KNOWN) {
			return KNOWN.computeIfAbsent(new Name(Set.copyOf(tongues), name, List.copyOf(added)), PhraseLists::read);
		}
	}

	private static Phrases read(Name name) {
		List<String> patterns = new ArrayList<>();
		name.tongues.forEach(tongue -> patterns.addAll(WordFile.read(name.name + '_' + tongue.code())));
		return Phrases.of(patterns, name.added);
	}
}
