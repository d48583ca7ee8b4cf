package org.elenchus.ui.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.elenchus.model.text.TextRange;
import org.junit.jupiter.api.Test;

class AnnotationChangesTest {

	private final Map<Annotation, Position> shown = new LinkedHashMap<>();

	@Test
	void whatIsShownRightStaysAsItIs() {
		show(wanted("one", 3));
		show(wanted("two", 9));
		assertTrue(changes(wanted("one", 3), wanted("two", 9)).isEmpty());
	}

	@Test
	void whatIsNewComesAndWhatIsNotWantedGoes() {
		show(wanted("one", 3));
		Annotation other = show(wanted("two", 9));
		AnnotationChanges changes = changes(wanted("one", 3), wanted("three", 20));
		assertEquals(List.of(other), changes.gone());
		assertEquals(List.of(new Position(20, 2)), List.copyOf(changes.come().values()));
		assertEquals(Map.of(), changes.moved());
	}

	@Test
	void whatIsSaidOtherwiseAtTheSamePlaceKeepsItsAnnotation() {
		UnsavedFinding annotation = show(wanted("one", 3));
		assertTrue(changes(wanted("two", 3)).isEmpty());
		assertEquals("says two", annotation.getText());
		assertEquals("two", annotation.key().content());
	}

	@Test
	void anotherRuleOrWeightAtTheSamePlaceIsAnotherAnnotation() {
		Annotation annotation = show(wanted("one", 3));
		Wanted heavier = new Wanted(new FindingKey("rule", "two"), "error", "says two", new TextRange(3, 5), false);
		assertEquals(List.of(annotation), changes(heavier).gone());
		Wanted another = new Wanted(new FindingKey("other", "two"), "warning", "says two", new TextRange(3, 5), false);
		assertEquals(List.of(annotation), changes(another).gone());
	}

	@Test
	void aFindingThatStandsElsewhereMoves() {
		Annotation annotation = show(wanted("one", 3));
		assertEquals(Map.of(annotation, new Position(4, 2)), changes(wanted("one", 4)).moved());
	}

	@Test
	void ofFindingsThatAreAlikeThoseThatStandRightStay() {
		show(wanted("one", 3));
		Annotation second = show(wanted("one", 9));
		show(wanted("one", 20));
		AnnotationChanges changes = changes(wanted("one", 3), wanted("one", 20));
		assertEquals(List.of(second), changes.gone());
		assertEquals(Map.of(), changes.moved());
	}

	@Test
	void aReasonStaysWhereItIs() {
		Annotation reason = new UnsavedFinding(Wanted.ofReason("no luck"));
		shown.put(reason, new Position(0, 12));
		assertTrue(changes(Wanted.ofReason("no luck")).isEmpty());
	}

	private static Wanted wanted(String fingerprint, int start) {
		return new Wanted(new FindingKey("rule", fingerprint), "warning", "says " + fingerprint, new TextRange(start, start + 2), false);
	}

	private UnsavedFinding show(Wanted wanted) {
		UnsavedFinding annotation = new UnsavedFinding(wanted);
		shown.put(annotation, new Position(wanted.place().start(), wanted.place().length()));
		return annotation;
	}

	private AnnotationChanges changes(Wanted... wanted) {
		return AnnotationChanges.of(shown.keySet(), List.of(), shown::get, List.of(wanted));
	}
}
