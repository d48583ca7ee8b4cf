package org.elenchus.ui.marker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** What has to be done so that the markers there are become those that are wanted. Markers are known by their fingerprints. */
final class MarkerChanges {

	/** Which finding a marker belongs to; several can be alike, and are taken in the order in which they stand. */
	private record Identity(IResource file, Object rule, Object fingerprint) {
	}

	private record Known(IMarker marker, Map<String, Object> attributes) {

		int start() {
			return attributes.get(IMarker.CHAR_START) instanceof Integer start ? start : 0;
		}
	}

	private final Map<Identity, Deque<Known>> before = new HashMap<>();
	private final List<MarkerChange> changes = new ArrayList<>();

	MarkerChanges(IMarker[] markers) throws CoreException {
		List<Known> known = new ArrayList<>();
		for (IMarker marker : markers) {
			Map<String, Object> attributes = marker.getAttributes();
			known.add(new Known(marker, attributes == null ? Map.of() : attributes));
		}
		known.sort((one, other) -> Integer.compare(one.start(), other.start()));
		known.forEach(each -> before.computeIfAbsent(identity(each.marker().getResource(), each.attributes()), key -> new ArrayDeque<>()).add(each));
	}

	private static Identity identity(IResource file, Map<String, Object> attributes) {
		return new Identity(file, attributes.get(FindingMarkers.RULE), attributes.get(FindingMarkers.FINGERPRINT));
	}

	/** A marker that {@code file} is to have. */
	void put(IFile file, Map<String, Object> attributes) {
		Deque<Known> alike = before.get(identity(file, attributes));
		Known known = alike == null ? null : alike.poll();
		if (known == null) {
			changes.add(new MarkerChange.Creation(file, attributes));
		} else if (!attributes.equals(known.attributes())) {
			changes.add(new MarkerChange.Update(known.marker(), attributes));
		}
	}

	/** All that has to be done: first what is new or other than before, then what goes. */
	List<MarkerChange> all() {
		List<MarkerChange> all = new ArrayList<>(changes);
		before.values().forEach(rest -> rest.forEach(known -> all.add(new MarkerChange.Deletion(known.marker()))));
		return all;
	}
}
