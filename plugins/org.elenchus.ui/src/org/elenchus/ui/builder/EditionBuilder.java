package org.elenchus.ui.builder;

import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.elenchus.ui.marker.FindingMarkers;

/**
 * Has the editions of a project checked when one of them, or a full text, has changed. A build holds the workspace, and whoever
 * saves waits for it; so the check itself is a job of its own, and a build only asks for one.
 */
public final class EditionBuilder extends IncrementalProjectBuilder {

	/** The builder's id. */
	public static final String ID = "org.elenchus.ui.builder";

	@Override
	protected IProject[] build(int kind, Map<String, String> args, IProgressMonitor monitor) throws CoreException {
		IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
		if (delta == null || EditionFiles.changed(delta)) {
			EditionCheck.of(getProject()).again();
		}
		return new IProject[0];
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		EditionCheck.of(getProject()).stop();
		FindingMarkers.clear(getProject());
	}
}
