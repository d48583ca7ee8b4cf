package org.elenchus.model.project;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.elenchus.model.edition.Edition;

/** What has been worked out of a project, so that nobody works it out twice; part of it outlasts a change. */
final class Memory {

	private final Map<Class<?>, Object> shared = new HashMap<>();
	private final Map<Class<?>, Object> kept = new HashMap<>();
	/** What was kept before the last change, and has not been asked for since. */
	private final Map<Class<?>, Object> former = new HashMap<>();
	private final Map<Edition, Map<Class<?>, Object>> ofEditions = new IdentityHashMap<>();

	/** What can still be used after a change that leaves some editions as they are. */
	synchronized Memory after(Collection<Edition> editions) {
		Memory after = new Memory();
		after.former.putAll(former);
		after.former.putAll(kept);
		editions.stream().filter(ofEditions::containsKey)
				.forEach(edition -> after.ofEditions.put(edition, new HashMap<>(ofEditions.get(edition))));
		return after;
	}

	/** What is of use until the next change. */
	synchronized <T> T shared(Class<T> kind, Supplier<T> make) {
		return known(shared, kind, make);
	}

	/** What is brought up to date after a change. */
	synchronized <T> T kept(Class<T> kind, Function<Optional<T>, T> make) {
		return known(kept, kind, () -> make.apply(Optional.ofNullable(kind.cast(former.remove(kind)))));
	}

	/** What is of use as long as an edition stays. */
	synchronized <T> T ofEdition(Edition edition, Class<T> kind, Supplier<T> make) {
		return known(ofEditions.computeIfAbsent(edition, one -> new HashMap<>()), kind, make);
	}

	private static <T> T known(Map<Class<?>, Object> all, Class<T> kind, Supplier<T> make) {
		Object known = all.get(kind);
		T made = known == null ? make.get() : kind.cast(known);
		all.put(kind, made);
		return made;
	}
}
