package org.elenchus.ui.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.elenchus.model.text.TextRange;

/**
 * What has to be done so that the annotations that show findings become those of the findings that are wanted. One that is right already
 * stays as it is; a marker's annotation that is hidden comes back where its finding does.
 */
final class AnnotationChanges {

	private final Function<Annotation, Position> places;
	/** Those that show something that is not wanted, as far as that is known. */
	private final Map<FindingKey, List<Annotation>> shown = new HashMap<>();
	private final Map<FindingKey, SavedFinding> hidden = new HashMap<>();
	private final Map<Annotation, Position> come = new LinkedHashMap<>();
	private final Map<Annotation, Position> moved = new LinkedHashMap<>();

	private AnnotationChanges(Function<Annotation, Position> places) {
		this.places = places;
	}

	/**
	 * Compares.
	 *
	 * @param shown  the annotations that are there; those that show no findings do not count
	 * @param hidden those of markers whose findings were not wanted before
	 * @param places where annotations stand
	 * @param wanted what is to be shown
	 */
	static AnnotationChanges of(Iterable<Annotation> shown, Iterable<SavedFinding> hidden, Function<Annotation, Position> places,
			List<Wanted> wanted) {
		AnnotationChanges changes = new AnnotationChanges(places);
		shown.forEach(changes::add);
		hidden.forEach(one -> changes.hidden.put(one.key(), one));
		changes.compare(wanted);
		return changes;
	}

	private void add(Annotation annotation) {
		if (annotation instanceof ShownFinding finding) {
			shown.computeIfAbsent(finding.key(), key -> new ArrayList<>(1)).add(annotation);
		}
	}

	private void compare(List<Wanted> wanted) {
		List<Wanted> missing = wanted.stream().filter(each -> !isShown(each)).toList();
		Map<Integer, UnsavedFinding> free = missing.isEmpty() ? Map.of() : unsavedByStart();
		missing.forEach(each -> show(each, free.get(each.place().start())));
	}

	private boolean isShown(Wanted wanted) {
		List<Annotation> alike = shown.getOrDefault(wanted.key(), List.of());
		if (alike.isEmpty()) {
			return false;
		}
		Annotation found = best(alike, wanted);
		alike.remove(found);
		((ShownFinding) found).setQuickFixable(wanted.fixable());
		move(found, wanted);
		return true;
	}

	/**
	 * Several findings can be alike, and one that has been saved has its marker beside what showed it before: a marker's annotation counts
	 * first, and first of all one that stands where it is wanted.
	 */
	private Annotation best(List<Annotation> alike, Wanted wanted) {
		List<Annotation> saved = alike.stream().filter(SavedFinding.class::isInstance).toList();
		List<Annotation> choice = saved.isEmpty() ? alike : saved;
		return choice.stream().filter(each -> stands(each, wanted)).findFirst().orElse(choice.getFirst());
	}

	private boolean stands(Annotation annotation, Wanted wanted) {
		return !wanted.hasPlace() || position(wanted.place()).equals(places.apply(annotation));
	}

	private void move(Annotation annotation, Wanted wanted) {
		if (!stands(annotation, wanted)) {
			moved.put(annotation, position(wanted.place()));
		}
	}

	private Map<Integer, UnsavedFinding> unsavedByStart() {
		Map<Integer, UnsavedFinding> unsaved = new HashMap<>();
		gone().forEach(each -> {
			if (each instanceof UnsavedFinding finding && places.apply(each) != null) {
				unsaved.put(places.apply(each).getOffset(), finding);
			}
		});
		return unsaved;
	}

	/** @param free what shows something at the same place that is not wanted any more; null if nothing does */
	private void show(Wanted wanted, UnsavedFinding free) {
		SavedFinding back = hidden.remove(wanted.key());
		if (back != null) {
			back.setQuickFixable(wanted.fixable());
			come.put(back, position(wanted.place()));
		} else if (free != null && free.looksLike(wanted) && shown.getOrDefault(free.key(), List.of()).remove(free)) {
			free.show(wanted);
			move(free, wanted);
		} else {
			come.put(new UnsavedFinding(wanted), position(wanted.place()));
		}
	}

	private static Position position(TextRange range) {
		return new Position(range.start(), range.length());
	}

	boolean isEmpty() {
		return come.isEmpty() && moved.isEmpty() && shown.values().stream().allMatch(List::isEmpty);
	}

	/** The annotations that show nothing that is wanted. */
	List<Annotation> gone() {
		return shown.values().stream().flatMap(List::stream).toList();
	}

	/** Those that come, and where they stand. */
	Map<Annotation, Position> come() {
		return come;
	}

	/** Those that stay and stand elsewhere. */
	Map<Annotation, Position> moved() {
		return moved;
	}
}
