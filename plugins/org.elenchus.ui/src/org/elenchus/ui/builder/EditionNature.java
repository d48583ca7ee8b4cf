package org.elenchus.ui.builder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.elenchus.ui.marker.FindingMarkers;

/** Says of a project that its editions are checked. */
public final class EditionNature implements IProjectNature {

	/** The nature's id. */
	public static final String ID = "org.elenchus.ui.nature";

	/** The family of the jobs that {@link #offer} starts. */
	static final Object FAMILY = new Object();

	private static final QualifiedName DECLINED = new QualifiedName("org.elenchus.ui", "declined");

	private IProject project;

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject project) {
		this.project = project;
	}

	@Override
	public void configure() throws CoreException {
		IProjectDescription description = project.getDescription();
		List<ICommand> commands = otherCommands(description);
		ICommand command = description.newCommand();
		command.setBuilderName(EditionBuilder.ID);
		commands.add(command);
		set(description, commands);
		DeskMark.put(project);
	}

	/** The mark of the desk stays: it is for the command line, too. */
	@Override
	public void deconfigure() throws CoreException {
		IProjectDescription description = project.getDescription();
		set(description, otherCommands(description));
		EditionCheck.of(project).stop();
		FindingMarkers.clear(project);
	}

	private static List<ICommand> otherCommands(IProjectDescription description) {
		List<ICommand> commands = new ArrayList<>(Arrays.asList(description.getBuildSpec()));
		commands.removeIf(command -> command.getBuilderName().equals(EditionBuilder.ID));
		return commands;
	}

	private void set(IProjectDescription description, List<ICommand> commands) throws CoreException {
		description.setBuildSpec(commands.toArray(ICommand[]::new));
		project.setDescription(description, null);
	}

	/**
	 * Gives the nature to {@code project} in the background, unless it has it, cannot have it, or someone took it away by
	 * hand.
	 */
	public static void offer(IProject project) {
		Job job = new WorkspaceJob(project.getName()) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				if (project.isAccessible() && project.getPersistentProperty(DECLINED) == null) {
					add(project, monitor);
					EditionCheck.catchUp(project);
				}
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == FAMILY;
			}
		};
		job.setRule(project.getWorkspace().getRoot());
		job.setSystem(true);
		job.schedule();
	}

	/** Gives the nature to {@code project}, which is built thereupon. */
	public static void add(IProject project, IProgressMonitor monitor) throws CoreException {
		project.setPersistentProperty(DECLINED, null);
		if (!project.hasNature(ID)) {
			List<String> natures = natures(project);
			natures.add(ID);
			setNatures(project, natures, monitor);
		}
	}

	/** Takes the nature from {@code project}, with all findings; {@link #offer} does not give it back. */
	public static void remove(IProject project, IProgressMonitor monitor) throws CoreException {
		project.setPersistentProperty(DECLINED, "true");
		List<String> natures = natures(project);
		if (natures.remove(ID)) {
			setNatures(project, natures, monitor);
		}
	}

	private static List<String> natures(IProject project) throws CoreException {
		return new ArrayList<>(Arrays.asList(project.getDescription().getNatureIds()));
	}

	private static void setNatures(IProject project, List<String> natures, IProgressMonitor monitor) throws CoreException {
		IProjectDescription description = project.getDescription();
		description.setNatureIds(natures.toArray(String[]::new));
		project.setDescription(description, monitor);
	}
}
