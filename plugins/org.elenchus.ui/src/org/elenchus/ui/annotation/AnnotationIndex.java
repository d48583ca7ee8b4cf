package org.elenchus.ui.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.text.source.Annotation;

/** The annotations that show findings, by what they show: so that after a key nobody need look at those that are as they were. */
final class AnnotationIndex {

	private final Map<FindingKey, List<Annotation>> byKey = new HashMap<>();

	/** All annotations anew; those that show no findings do not count. */
	void reset(Collection<Annotation> all) {
		byKey.clear();
		all.forEach(this::add);
	}

	private void add(Annotation annotation) {
		if (annotation instanceof ShownFinding finding) {
			byKey.computeIfAbsent(finding.key(), key -> new ArrayList<>(1)).add(annotation);
		}
	}

	/** The annotations that show some findings; empty if one of these is shown by several, for then it is not clear which is meant. */
	Optional<List<Annotation>> of(Set<FindingKey> keys) {
		List<Annotation> found = new ArrayList<>();
		for (FindingKey key : keys) {
			List<Annotation> alike = byKey.getOrDefault(key, List.of());
			if (alike.size() > 1) {
				return Optional.empty();
			}
			found.addAll(alike);
		}
		return Optional.of(found);
	}

	/** In place of what shows some findings there are other annotations now. */
	void replace(Set<FindingKey> keys, Collection<Annotation> now) {
		keys.forEach(byKey::remove);
		now.forEach(this::add);
	}
}
