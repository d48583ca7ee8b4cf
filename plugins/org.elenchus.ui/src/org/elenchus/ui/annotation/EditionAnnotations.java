package org.elenchus.ui.annotation;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IAnnotationModelFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;

/**
 * Makes the annotations of editions: those of their markers, as everywhere, but with a bulb only where there is a fix, and silent
 * of markers that only follow their words.
 */
public final class EditionAnnotations implements IAnnotationModelFactory {

	@Override
	public IAnnotationModel createAnnotationModel(IPath location) {
		IFile file = FileBuffers.getWorkspaceFileAtLocation(location);
		return file == null ? new AnnotationModel() : new OfFile(file);
	}

	private static final class OfFile extends ResourceMarkerAnnotationModel {

		OfFile(IFile file) {
			super(file);
		}

		@Override
		protected MarkerAnnotation createMarkerAnnotation(IMarker marker) {
			return new FixableAnnotation(marker);
		}

		/** Each save writes into all markers behind an edit where their annotations stand already; drawing these again is all it would do. */
		@Override
		protected void update(IMarkerDelta[] deltas) {
			super.update(MarkerNews.of(deltas, this));
		}
	}
}
