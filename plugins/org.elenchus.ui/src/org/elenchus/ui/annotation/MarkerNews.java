package org.elenchus.ui.annotation;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.MarkerAnnotation;

/** What changes of markers tell that their annotations do not show already. */
final class MarkerNews {

	/** What of a marker is seen in the text, but for its place. */
	private static final List<String> SEEN = List.of(IMarker.SEVERITY, IMarker.MESSAGE, IMarker.PRIORITY);

	private final Map<IMarker, Position> places = new HashMap<>();

	private MarkerNews(IAnnotationModel annotations) {
		Iterator<Annotation> all = annotations.getAnnotationIterator();
		all.forEachRemaining(each -> {
			if (each instanceof MarkerAnnotation annotation) {
				places.put(annotation.getMarker(), annotations.getPosition(annotation));
			}
		});
	}

	/** Those of {@code deltas} after which something looks otherwise. */
	static IMarkerDelta[] of(IMarkerDelta[] deltas, IAnnotationModel annotations) {
		if (Stream.of(deltas).noneMatch(delta -> delta.getKind() == IResourceDelta.CHANGED)) {
			return deltas;
		}
		MarkerNews news = new MarkerNews(annotations);
		return Stream.of(deltas).filter(news::isSeen).toArray(IMarkerDelta[]::new);
	}

	private boolean isSeen(IMarkerDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED || !stands(delta.getMarker())
				|| SEEN.stream().anyMatch(name -> !Objects.equals(delta.getAttribute(name), value(delta.getMarker(), name)));
	}

	/** The value of an attribute as it is now; none if the marker is gone meanwhile. */
	private static Object value(IMarker marker, String attribute) {
		try {
			return marker.getAttribute(attribute);
		} catch (CoreException e) {
			return null;
		}
	}

	private boolean stands(IMarker marker) {
		Position place = places.get(marker);
		int start = marker.getAttribute(IMarker.CHAR_START, -1);
		return place != null && !place.isDeleted() && place.getOffset() == start
				&& place.getOffset() + place.getLength() == marker.getAttribute(IMarker.CHAR_END, -1);
	}
}
