package org.elenchus.ui.builder;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.elenchus.sources.library.Desk;

/** The mark at the top of a project, by which the command line lets its editions read what they may read in the workbench. */
final class DeskMark {

	private static final String EXPLANATION = "# Editions in this folder and below it may read full texts in it, and nothing outside.\n";

	private DeskMark() {
	}

	/** Puts the mark there, unless something of its name is there already. A project that cannot be written to is checked without. */
	static void put(IProject project) {
		IFile mark = project.getFile(Desk.MARK);
		try {
			mark.refreshLocal(IResource.DEPTH_ZERO, null);
			if (!mark.exists()) {
				mark.create(EXPLANATION.getBytes(StandardCharsets.UTF_8), false, false, null);
			}
		} catch (CoreException e) {
			ILog.of(DeskMark.class).log(e.getStatus());
		}
	}
}
