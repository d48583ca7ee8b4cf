package org.elenchus.ui.builder;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with each of the selected projects. */
abstract class SelectedProjects extends AbstractHandler {

	abstract void change(IProject project) throws CoreException;

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
		for (Object selected : selection) {
			change(selected);
		}
		return null;
	}

	private void change(Object selected) throws ExecutionException {
		IProject project = Adapters.adapt(selected, IProject.class);
		try {
			if (project != null && project.isAccessible()) {
				change(project);
			}
		} catch (CoreException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
