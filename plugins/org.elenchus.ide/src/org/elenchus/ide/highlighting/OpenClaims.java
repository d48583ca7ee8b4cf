package org.elenchus.ide.highlighting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;

/** The claims whose words a walk is in. */
final class OpenClaims {

	private final Set<String> contested = new HashSet<>();
	private final Map<String, Integer> open = new HashMap<>();
	private int openContested;
	private int openKeyless;

	OpenClaims(Edition edition) {
		edition.claims().stream().filter(Claim::contested).map(Claim::key).forEach(contested::add);
	}

	void open(String key) {
		if (open.merge(key, 1, Integer::sum) == 1 && contested.contains(key)) {
			openContested++;
		}
	}

	/** Closes a claim; nothing happens if it is not open. */
	void close(String key) {
		boolean last = Integer.valueOf(1).equals(open.get(key));
		open.computeIfPresent(key, (name, count) -> count == 1 ? null : count - 1);
		if (last && contested.contains(key)) {
			openContested--;
		}
	}

	/** A claim of which nothing but its own words tells whether it is contested. */
	void openKeyless(boolean isContested) {
		openKeyless++;
		openContested += isContested ? 1 : 0;
	}

	void closeKeyless(boolean isContested) {
		openKeyless--;
		openContested -= isContested ? 1 : 0;
	}

	/** Whether all of some claims are contested, or none of them. */
	boolean areAll(List<String> keys, boolean wanted) {
		for (String key : keys) {
			if (contested.contains(key) != wanted) {
				return false;
			}
		}
		return true;
	}

	/** Those of some claims that are contested, or those that are not. */
	List<String> those(Set<String> keys, boolean wanted) {
		return keys.stream().filter(key -> contested.contains(key) == wanted).toList();
	}

	boolean isEmpty() {
		return open.isEmpty() && openKeyless == 0;
	}

	boolean isContested() {
		return openContested > 0;
	}
}
