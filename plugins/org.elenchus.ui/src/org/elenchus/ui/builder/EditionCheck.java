package org.elenchus.ui.builder;

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
import org.elenchus.ide.document.LiveEdition;
import org.elenchus.ide.document.LiveProject;
import org.elenchus.model.fault.Fault;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.FaultMessages;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Validated;
import org.elenchus.rules.engine.files.InputFiles;
import org.elenchus.ui.leaving.LastJobs;
import org.elenchus.ui.marker.FindingMarkers;

/**
 * Has the live model of a project check all its editions as they are saved, and marks what is found. Keys reach from one edition to
 * another, so one changed edition has all of them checked, but only what changed is read anew. Nothing is locked meanwhile; what was
 * found before stays marked until the check is through, also when somebody cancels it. Where all is checked and an edition is being
 * edited, the others are only read.
 */
public final class EditionCheck extends Job {

	/** The family of all checks, for whoever waits for them. */
	public static final Object FAMILY = new Object();

	private static final QualifiedName CHECK = new QualifiedName("org.elenchus.ui", "check");
	private static final QualifiedName UNCHECKED = new QualifiedName("org.elenchus.ui", "unchecked");

	/** The share of writing markers. */
	private static final int MARK = 10;

	private final IProject project;
	private final LiveProject model = new LiveProject();

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

	/**
	 * Begins the editing of a file's text in its project's model.
	 *
	 * @param file in a project that is open, and on a disk of this machine
	 */
	public static LiveEdition edit(IFile file, String text) throws CoreException {
		EditionCheck check = of(file.getProject());
		LiveEdition edition = check.model.open(EditionFiles.location(file), text);
		if (!check.model.isKnown() && file.getProject().hasNature(EditionNature.ID)) {
			check.schedule();
		}
		return edition;
	}

	/** The language of messages: that of the workbench. */
	public static Locale language() {
		return Locale.forLanguageTag(Platform.getNL().replace('_', '-'));
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
		model.forget();
		project.setPersistentProperty(UNCHECKED, null);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			check(SubMonitor.convert(monitor, CheckProgress.READ + CheckProgress.ASK + MARK));
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
		Locale language = language();
		EditionFiles files = EditionFiles.of(project);
		Mending mending = new Mending();
		InputFiles input = InputFiles.of(files.base(), files.paths(), language, Set.of(), mending);
		List<InputText> texts = input.texts();
		Engine engine = new Engine(language).within(files.base());
		CheckProgress watch = new CheckProgress(progress, texts.size());
		if (project.getPersistentProperty(UNCHECKED) == null) {
			model.know(engine, texts, watch);
			return;
		}
		List<Validated> results = model.check(engine, texts, watch);
		FindingMarkers markers = new FindingMarkers(project);
		addFindings(markers, files, texts, results);
		addReasons(markers, files, input, faults(results), language);
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

	private static List<Fault> faults(List<Validated> results) {
		return results.stream().flatMap(each -> each.faults().stream()).toList();
	}
}
