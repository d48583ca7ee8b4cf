package org.elenchus.markup.reading;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;

/**
 * The claims whose words end where the walk is now: those that a citation there supports. So that many ends and many
 * citations do not multiply, there is a limit; beyond it those claims count that ended last.
 */
final class EndedClaims {

	static final int MOST = 100;

	private final SequencedSet<String> keys = new LinkedHashSet<>();
	private boolean crowded;

	void clear() {
		keys.clear();
		crowded = false;
	}

	void add(String key) {
		keys.addLast(key);
		if (keys.size() > MOST) {
			keys.removeFirst();
			crowded = true;
		}
	}

	Set<String> keys() {
		return keys;
	}

	/** Whether some claims do not count any more; true once. */
	boolean tellsOfCrowd() {
		boolean tells = crowded;
		crowded = false;
		return tells;
	}
}
