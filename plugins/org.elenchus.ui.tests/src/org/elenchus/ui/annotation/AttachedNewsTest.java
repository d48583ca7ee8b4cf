package org.elenchus.ui.annotation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.junit.jupiter.api.Test;

class AttachedNewsTest {

	private final AttachedNews attached = new AttachedNews();
	private final AnnotationModel lines = new AnnotationModel();
	private final Annotation first = added();

	@Test
	void whatAModelHadIsNotKnownAtTheFirstTime() {
		AnnotationModelEvent all = new AnnotationModelEvent(lines, true);
		assertSame(all, attached.inDetail(all));
	}

	@Test
	void thatAllHasChangedIsToldAsWhatWentAndCame() {
		attached.inDetail(new AnnotationModelEvent(lines, true));
		lines.removeAnnotation(first);
		Annotation second = added();
		AnnotationModelEvent told = attached.inDetail(new AnnotationModelEvent(lines, true));
		assertFalse(told.isWorldChange());
		assertSame(lines, told.getAnnotationModel());
		assertArrayEquals(new Annotation[] { first }, told.getRemovedAnnotations());
		assertArrayEquals(new Annotation[] { second }, told.getAddedAnnotations());
	}

	@Test
	void aModelThatHasAndHadNothingTellsNothing() {
		lines.removeAnnotation(first);
		attached.inDetail(new AnnotationModelEvent(lines, true));
		assertTrue(attached.inDetail(new AnnotationModelEvent(lines, true)).isEmpty());
	}

	@Test
	void newsInDetailStaysAsItIsAndIsRemembered() {
		lines.removeAnnotation(first);
		attached.inDetail(new AnnotationModelEvent(lines, true));
		lines.addAnnotation(first, new Position(0, 1));
		AnnotationModelEvent one = new AnnotationModelEvent(lines, false);
		one.annotationAdded(first);
		assertSame(one, attached.inDetail(one));
		assertArrayEquals(new Annotation[] { first }, attached.inDetail(new AnnotationModelEvent(lines, true)).getRemovedAnnotations());
	}

	@Test
	void eachModelIsHeardByItself() {
		attached.inDetail(new AnnotationModelEvent(lines, true));
		AnnotationModelEvent another = new AnnotationModelEvent(new AnnotationModel(), true);
		assertSame(another, attached.inDetail(another));
	}

	private Annotation added() {
		Annotation annotation = new Annotation("lines", false, "");
		lines.addAnnotation(annotation, new Position(0, 1));
		return annotation;
	}
}
