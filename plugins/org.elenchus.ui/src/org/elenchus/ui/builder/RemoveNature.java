package org.elenchus.ui.builder;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;

/** The command to leave a project's editions alone from now on. */
public final class RemoveNature extends SelectedProjects {

	@Override
	void change(IProject project) throws CoreException {
		EditionNature.remove(project, null);
	}
}
