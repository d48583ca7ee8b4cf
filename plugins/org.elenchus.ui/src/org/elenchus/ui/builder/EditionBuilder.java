package org.elenchus.ui.builder;

import java.lang.ref.SoftReference;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.elenchus.batch.Engine;
import org.elenchus.batch.InputFiles;
import org.elenchus.batch.ProjectReader;
import org.elenchus.batch.Unreadable;
import org.elenchus.batch.Validated;
import org.elenchus.ui.marker.FindingMarkers;

/**
 * Runs the engine over all editions of a project and marks what it finds. Keys reach from one edition to another, so one
 * changed edition has all of them checked, but only what changed is read anew. A build in which no edition and no full text
 * changed does nothing.
 */
public final class EditionBuilder extends IncrementalProjectBuilder {

	/** The builder's id. */
	public static final String ID = "org.elenchus.ui.builder";

	/** Knows what the last build read; given up when memory runs short. */
	private SoftReference<ProjectReader> reader = new SoftReference<>(null);

	@Override
	protected IProject[] build(int kind, Map<String, String> args, IProgressMonitor monitor) throws CoreException {
		IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
		if (delta == null || EditionFiles.changed(delta)) {
			check();
		}
		return new IProject[0];
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		reader.clear();
		FindingMarkers.clear(getProject());
	}

	private ProjectReader reader() {
		ProjectReader known = reader.get();
		ProjectReader now = known == null ? new ProjectReader() : known;
		reader = new SoftReference<>(now);
		return now;
	}

	private void check() throws CoreException {
		Locale language = Locale.forLanguageTag(Platform.getNL().replace('_', '-'));
		EditionFiles files = EditionFiles.of(getProject());
		InputFiles input = InputFiles.of(files.base(), files.paths(), language);
		FindingMarkers.clear(getProject());
		for (Unreadable unreadable : input.unreadable()) {
			FindingMarkers.add(files.at(unreadable.location()), unreadable.reason());
		}
		var results = new Engine(language).within(files.base()).validate(reader().read(input.texts())).iterator();
		for (var text : input.texts()) {
			Validated validated = results.next();
			FindingMarkers.add(files.at(text.location()), text.text(), validated.findings());
		}
	}
}
