package org.elenchus.ui.builder;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;

/** The command to have a project's editions checked. */
public final class AddNature extends SelectedProjects {

	@Override
	void change(IProject project) throws CoreException {
		EditionNature.add(project, null);
	}
}
