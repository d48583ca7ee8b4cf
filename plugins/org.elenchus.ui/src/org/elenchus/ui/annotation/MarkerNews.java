package org.elenchus.ui.annotation;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
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

	/** What of a marker is seen in the text, its place first. */
	private static final String[] SEEN = { IMarker.CHAR_START, IMarker.CHAR_END, IMarker.SEVERITY, IMarker.MESSAGE, IMarker.PRIORITY };
	private static final int PLACE = 2;

	/** By the markers' ids, for they are all of one file. */
	private final Map<Long, Position> places = new HashMap<>();

	private MarkerNews(IAnnotationModel annotations) {
		Iterator<Annotation> all = annotations.getAnnotationIterator();
		all.forEachRemaining(each -> {
			if (each instanceof MarkerAnnotation annotation) {
				places.put(annotation.getMarker().getId(), annotations.getPosition(annotation));
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
		if (delta.getKind() != IResourceDelta.CHANGED) {
			return true;
		}
		Object[] now = seen(delta.getMarker());
		return !stands(places.get(delta.getId()), now)
				|| IntStream.range(PLACE, SEEN.length).anyMatch(i -> !Objects.equals(delta.getAttribute(SEEN[i]), now[i]));
	}

	/** What is seen of a marker now, asked for all at once; nothing if it is gone meanwhile. */
	private static Object[] seen(IMarker marker) {
		try {
			return marker.getAttributes(SEEN);
		} catch (CoreException e) {
			return new Object[SEEN.length];
		}
	}

	private static boolean stands(Position place, Object[] marker) {
		return place != null && !place.isDeleted() && Objects.equals(place.getOffset(), marker[0])
				&& Objects.equals(place.getOffset() + place.getLength(), marker[1]);
	}
}
