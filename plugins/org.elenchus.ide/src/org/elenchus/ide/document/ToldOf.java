package org.elenchus.ide.document;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.elenchus.model.edition.Edition;
import org.elenchus.rules.engine.Engine;

/**
 * Of what state of a project the listeners of one of its texts have been told. An edition in which nothing has changed is the same object;
 * of a version that says the same as the one before they are told all the same, for they know by it that what they know is right.
 */
final class ToldOf {

	private static final long NEVER = -1;

	private final AtomicBoolean again = new AtomicBoolean();
	private Edition highlighted;
	private long highlightedVersion = NEVER;
	private long version = NEVER;
	private Engine engine;
	private List<Edition> checked = List.of();

	/** There is somebody who has not been told; in any thread. */
	void again() {
		again.set(true);
	}

	/** Forgets what was told, if there is somebody who has not been. */
	void begin() {
		if (again.getAndSet(false)) {
			highlighted = null;
			checked = List.of();
		}
	}

	boolean isHighlighted(long text, Edition edition) {
		return highlightedVersion == text && highlighted == edition;
	}

	void highlighted(long text, Edition edition) {
		highlightedVersion = text;
		highlighted = edition;
	}

	/** Whether findings have been told. */
	boolean isChecked() {
		return version != NEVER;
	}

	/** Whether findings of a version of the text have been told; other texts may have changed since. */
	boolean isChecked(long text) {
		return version == text;
	}

	/** Whether the findings that have been told are those of the project as it is. */
	boolean isChecked(long text, Engine asked, List<Edition> editions) {
		return isChecked(text) && engine == asked && isSame(checked, editions);
	}

	void checked(long text, Engine asked, List<Edition> editions) {
		version = text;
		engine = asked;
		checked = editions;
	}

	void unchecked() {
		checked(NEVER, null, List.of());
	}

	private static boolean isSame(List<Edition> one, List<Edition> other) {
		boolean same = one.size() == other.size();
		for (int i = 0; same && i < one.size(); i++) {
			same = one.get(i) == other.get(i);
		}
		return same;
	}
}
