package org.elenchus.ui.marker;

import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;

/** Something to do to a file's markers. */
sealed interface MarkerChange {

	/** Does it, in a run of the workspace. A marker or a file that is gone meanwhile wants nothing. */
	void apply() throws CoreException;

	/** A marker that is new. */
	record Creation(IFile file, Map<String, Object> attributes) implements MarkerChange {

		@Override
		public void apply() throws CoreException {
			if (file.exists()) {
				file.createMarker(FindingMarkers.TYPE, attributes);
			}
		}
	}

	/** A marker of the same finding, which says something else now or stands elsewhere. */
	record Update(IMarker marker, Map<String, Object> attributes) implements MarkerChange {

		@Override
		public void apply() throws CoreException {
			if (marker.exists()) {
				marker.setAttributes(attributes);
			}
		}
	}

	/** A marker of something that is no longer found. */
	record Deletion(IMarker marker) implements MarkerChange {

		@Override
		public void apply() throws CoreException {
			marker.delete();
		}
	}
}
