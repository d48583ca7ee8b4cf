package org.elenchus.ui.builder;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
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
import org.elenchus.batch.files.Interrupted;
import org.elenchus.batch.files.Mending;
import org.elenchus.batch.files.ShownPath;
import org.elenchus.model.fault.Fault;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.FaultMessages;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.ProjectReader;
import org.elenchus.rules.engine.Validated;
import org.elenchus.rules.engine.files.InputFiles;
import org.elenchus.ui.leaving.LastJobs;
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
			LastJobs.add(check);
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
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			project.setPersistentProperty(UNCHECKED, null);
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			return project.isAccessible() ? e.getStatus() : Status.CANCEL_STATUS;
		}
	}

	private void check(SubMonitor progress) throws CoreException {
		Locale language = Locale.forLanguageTag(Platform.getNL().replace('_', '-'));
		EditionFiles files = EditionFiles.of(project);
		Mending mending = new Mending();
		InputFiles input = InputFiles.of(files.base(), files.paths(), language, Set.of(), mending);
		List<InputText> texts = input.texts();
		ProjectReader reader = reader();
		Project read = reader.read(texts, CheckProgress.of(progress, READ, texts.size()));
		List<Validated> results = new Engine(language).within(files.base()).watched(CheckProgress.of(progress, ASK, texts.size())).validate(read);
		FindingMarkers markers = new FindingMarkers(project);
		addFindings(markers, files, texts, results);
		addReasons(markers, files, input, faults(reader, results), language);
		addInterrupted(markers, files, mending.found(), language);
		markers.write(progress.split(MARK));
	}

	private static void addFindings(FindingMarkers markers, EditionFiles files, List<InputText> texts, List<Validated> results) {
		Iterator<Validated> result = results.iterator();
		for (InputText text : texts) {
			markers.add(files.at(text.location()), text.text(), result.next().findings());
		}
	}

	/** Why files were not read or not checked. */
	private static void addReasons(FindingMarkers markers, EditionFiles files, InputFiles input, List<Fault> faults, Locale language) {
		input.unreadable().forEach(each -> markers.add(files.at(each.location()), each.reason()));
		FaultMessages.of(faults, language).forEach(each -> markers.add(files.at(each.location()), each.reason()));
	}

	/** Which files were left half written. */
	private static void addInterrupted(FindingMarkers markers, EditionFiles files, List<Interrupted> found, Locale language) {
		for (Interrupted interrupted : found) {
			IFile file = files.at(ShownPath.of(files.base(), interrupted.file()));
			if (file != null) {
				markers.add(file, interrupted.reason(language));
			}
		}
	}

	private static List<Fault> faults(ProjectReader reader, List<Validated> results) {
		List<Fault> faults = new ArrayList<>(reader.faults());
		results.forEach(each -> faults.addAll(each.faults()));
		return faults;
	}

	private ProjectReader reader() {
		ProjectReader known = reader.get();
		ProjectReader now = known == null ? new ProjectReader() : known;
		reader = new SoftReference<>(now);
		return now;
	}
}
