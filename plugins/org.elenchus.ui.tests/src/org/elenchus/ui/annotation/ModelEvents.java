package org.elenchus.ui.annotation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.IAnnotationModelListenerExtension;

/** What a model tells of itself or of one that is attached to it; others that are attached tell in their own time and in any thread. */
final class ModelEvents implements IAnnotationModelListener, IAnnotationModelListenerExtension {

	private final IAnnotationModel wanted;
	private final List<AnnotationModelEvent> heard = new CopyOnWriteArrayList<>();

	/** From now on what {@code model} tells of {@code wanted}. */
	ModelEvents(IAnnotationModel model, IAnnotationModel wanted) {
		this.wanted = wanted;
		model.addAnnotationModelListener(this);
	}

	@Override
	public void modelChanged(AnnotationModelEvent event) {
		if (event.getAnnotationModel() == wanted) {
			heard.add(event);
		}
	}

	@Override
	public void modelChanged(IAnnotationModel model) {
		// the event says more
	}

	int count() {
		return heard.size();
	}

	AnnotationModelEvent last() {
		return heard.getLast();
	}
}
