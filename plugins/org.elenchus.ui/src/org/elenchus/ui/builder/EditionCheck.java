package org.elenchus.ui.builder;

import java.lang.ref.SoftReference;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.elenchus.batch.Engine;
import org.elenchus.batch.InputFiles;
import org.elenchus.batch.InputText;
import org.elenchus.batch.ProjectReader;
import org.elenchus.batch.Unreadable;
import org.elenchus.batch.Validated;
import org.elenchus.ui.marker.FindingMarkers;

/**
 * Runs the engine over all editions of a project and marks what it finds. Keys reach from one edition to another, so one
 * changed edition has all of them checked, but only what changed is read anew. Nothing is locked meanwhile; what was found
 * before stays marked until the check is through, also when somebody cancels it.
 */
public final class EditionCheck extends Job {

	/** The family of all checks, for whoever waits for them. */
	public static final Object FAMILY = new Object();

	private static final QualifiedName CHECK = new QualifiedName("org.elenchus.ui", "check");
	private static final QualifiedName UNCHECKED = new QualifiedName("org.elenchus.ui", "unchecked");

	/** Shares of the work: reading a text takes longer than asking the rules. */
	private static final int READ = 60;
	private static final int ASK = 30;
	private static final int MARK = 10;

	private final IProject project;

	/** Knows what the last check read; given up when memory runs short. */
	private SoftReference<ProjectReader> reader = new SoftReference<>(null);

	private EditionCheck(IProject project) {
		super(NLS.bind(Messages.check_name, project.getName()));
		this.project = project;
		setPriority(Job.BUILD);
	}

	/** The one check of a project, which is open. */
	static synchronized EditionCheck of(IProject project) throws CoreException {
		EditionCheck check = (EditionCheck) project.getSessionProperty(CHECK);
		if (check == null) {
			check = new EditionCheck(project);
			project.setSessionProperty(CHECK, check);
		}
		return check;
	}

	/** Checks a project whose last check did not come to its end, as when the workbench was left meanwhile. */
	static void catchUp(IProject project) throws CoreException {
		if (project.getPersistentProperty(UNCHECKED) != null) {
			of(project).schedule();
		}
	}

	/** Starts a check; one that runs is of no use any longer. */
	void again() throws CoreException {
		project.setPersistentProperty(UNCHECKED, "true");
		cancel();
		schedule();
	}

	/** Stops a check that runs, and forgets what it knows. */
	void stop() throws CoreException {
		cancel();
		reader.clear();
		project.setPersistentProperty(UNCHECKED, null);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			check(SubMonitor.convert(monitor, READ + ASK + MARK));
			project.setPersistentProperty(UNCHECKED, null);
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return project.isAccessible() ? e.getStatus() : Status.CANCEL_STATUS;
		}
	}

	private void check(SubMonitor progress) throws CoreException {
		Locale language = Locale.forLanguageTag(Platform.getNL().replace('_', '-'));
		EditionFiles files = EditionFiles.of(project);
		InputFiles input = InputFiles.of(files.base(), files.paths(), language);
		List<InputText> texts = input.texts();
		SubMonitor reading = progress.split(READ).setWorkRemaining(texts.size());
		var read = reader().read(texts, text -> step(reading, text.location()));
		SubMonitor asking = progress.split(ASK).setWorkRemaining(texts.size());
		Engine engine = new Engine(language).within(files.base()).watched(edition -> step(asking, edition.location()));
		FindingMarkers markers = markers(files, input, engine.validate(read));
		markers.write(progress.split(MARK));
	}

	private static void step(SubMonitor progress, String name) {
		progress.split(1).subTask(name);
	}

	private FindingMarkers markers(EditionFiles files, InputFiles input, List<Validated> results) throws CoreException {
		FindingMarkers markers = new FindingMarkers(project);
		for (Unreadable unreadable : input.unreadable()) {
			markers.add(files.at(unreadable.location()), unreadable.reason());
		}
		Iterator<Validated> result = results.iterator();
		for (InputText text : input.texts()) {
			markers.add(files.at(text.location()), text.text(), result.next().findings());
		}
		return markers;
	}

	private ProjectReader reader() {
		ProjectReader known = reader.get();
		ProjectReader now = known == null ? new ProjectReader() : known;
		reader = new SoftReference<>(now);
		return now;
	}
}
