package org.elenchus.importer.apparatus;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.elenchus.sources.citing.CitedBefore;

/** What the notes have cited so far; works that the library does not have stand in it, too, so that ibid. never leads past one. */
final class Chain {

	/** No key of a card starts so. */
	private static final String UNKNOWN = "?";

	private final Works works;
	private final CitedBefore cited = new CitedBefore();
	private final Map<String, String> places = new HashMap<>();
	private int unknown;
	private int last;

	Chain(Works works) {
		this.works = works;
	}

	/** Goes on with the next note. Where one is missing in between, nobody knows what it cites. */
	void note(String label) {
		cited.nextNote();
		if (label.matches("\\d{1,8}")) {
			int number = Integer.parseInt(label);
			if (number != last + 1) {
				cited.nextNote();
			}
			last = number;
		}
	}

	void cite(Work work, String locator) {
		cited.cite(work.key(), work.families());
		places.put(work.key(), locator);
	}

	/** A work that is not known, and names that stand near it. */
	void citeUnknown(Collection<String> names) {
		unknown++;
		cited.cite(UNKNOWN + unknown, names);
	}

	/** What ibid. can stand for. */
	Set<String> previous() {
		return cited.previous();
	}

	/** What op. cit. can stand for behind names. */
	Set<String> earlier(Collection<String> names) {
		return cited.earlier(names);
	}

	/** The only work of several; null if it is not the only one, or not known. */
	Work only(Set<String> sources) {
		return CitedBefore.only(sources).map(works::get).orElse(null);
	}

	/** Those of the library. */
	List<Work> known(Set<String> sources) {
		return sources.stream().map(works::get).filter(Objects::nonNull).toList();
	}

	/** The place in a work that was cited last. */
	String place(Work work) {
		return places.getOrDefault(work.key(), "");
	}
}
