package org.elenchus.ui.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.eclipse.jface.text.source.IAnnotationModel;

/**
 * What the models tell that are attached to another one. After each save the one that compares lines says that all has changed; whoever
 * draws annotations then begins anew with all findings. It means its own annotations only, which are few.
 */
final class AttachedNews {

	/** Which annotations each of the models had when it was last heard. */
	private final Map<IAnnotationModel, List<Annotation>> heard = new WeakHashMap<>();

	/** The same news, told as annotations that come and go; as they are where that is not known, as at the first time. */
	synchronized AnnotationModelEvent inDetail(AnnotationModelEvent news) {
		IAnnotationModel model = news.getAnnotationModel();
		List<Annotation> now = new ArrayList<>();
		model.getAnnotationIterator().forEachRemaining(now::add);
		List<Annotation> before = heard.put(model, now);
		if (before == null || !news.isWorldChange()) {
			return news;
		}
		AnnotationModelEvent detailed = new AnnotationModelEvent(model, false);
		before.forEach(detailed::annotationRemoved);
		now.forEach(detailed::annotationAdded);
		return detailed;
	}
}
