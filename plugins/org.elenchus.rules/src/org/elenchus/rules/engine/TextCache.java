package org.elenchus.rules.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What rules have worked out of stretches of text alone, for an edition that is checked again and again while it changes: what the last whole
 * check asked for is at hand for the next one, and what that does not ask for goes. Checks come one after the other; each can use several threads.
 */
public final class TextCache {

	private Map<Stretch, Object> now = new ConcurrentHashMap<>();
	private Map<Stretch, Object> before = Map.of();

	private record Stretch(Class<?> kind, String text) {
	}

	<T> T get(Class<T> kind, String text, Function<String, T> make) {
		Stretch stretch = new Stretch(kind, text);
		Object known = now.get(stretch);
		if (known == null) {
			Object former = before.get(stretch);
			now.putIfAbsent(stretch, former == null ? make.apply(text) : former);
			known = now.get(stretch);
		}
		return kind.cast(known);
	}

	/** A check has come to its end. One that was cancelled has not; what it asked for stays beside what was known before. */
	void keepWhatWasUsed() {
		before = now;
		now = new ConcurrentHashMap<>(before.size());
	}
}
