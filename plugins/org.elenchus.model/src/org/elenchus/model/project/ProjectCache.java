package org.elenchus.model.project;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.parallel.Once;

/**
 * What has been worked out of a project, so that nobody works it out twice; part of it outlasts a change. Several threads can ask: the
 * first one works a thing out, those who ask for the same meanwhile wait, those who ask for other things do not.
 */
final class ProjectCache {

	private final Map<Class<?>, Once<Object>> shared = new ConcurrentHashMap<>();
	private final Map<Class<?>, Once<Object>> made = new ConcurrentHashMap<>();
	/** What was made before the last change, and has not been asked for since. */
	private final Map<Class<?>, Made> former = new ConcurrentHashMap<>();
	private final Map<Edition, Map<Class<?>, Once<Object>>> ofEditions = Collections.synchronizedMap(new IdentityHashMap<>());

	/**
	 * Something that is known over all editions.
	 *
	 * @param from  what it was made of
	 * @param whole what it is
	 */
	record Made(Object from, Object whole) {
	}

	/** What can still be used after a change that leaves some editions as they are. */
	ProjectCache after(Collection<Edition> editions) {
		ProjectCache after = new ProjectCache();
		after.former.putAll(former);
		made.forEach((kind, once) -> once.known().ifPresent(value -> after.former.put(kind, (Made) value)));
		for (Edition edition : editions) {
			Map<Class<?>, Once<Object>> known = ofEditions.get(edition);
			if (known != null) {
				after.ofEditions.put(edition, new ConcurrentHashMap<>(known));
			}
		}
		return after;
	}

	/** What is of use until the next change. */
	<T> T shared(Class<T> kind, Supplier<T> make) {
		return kind.cast(once(shared, kind).get(make));
	}

	/** What is known over all editions; it is made of what it was before the last change, if somebody had asked for it. */
	Made made(Class<?> kind, Function<Optional<Made>, Made> make) {
		return (Made) once(made, kind).get(() -> make.apply(Optional.ofNullable(former.remove(kind))));
	}

	/** What is of use as long as an edition stays. */
	<T> T ofEdition(Edition edition, Class<T> kind, Supplier<T> make) {
		Map<Class<?>, Once<Object>> known = ofEditions.computeIfAbsent(edition, one -> new ConcurrentHashMap<>());
		return kind.cast(once(known, kind).get(make));
	}

	private static Once<Object> once(Map<Class<?>, Once<Object>> all, Class<?> kind) {
		Once<Object> known = all.get(kind);
		return known == null ? all.computeIfAbsent(kind, one -> new Once<>()) : known;
	}
}
