package org.elenchus.ui.marker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.text.LineIndex;

/**
 * What was found in a project's editions, as markers. A finding that has its marker keeps it, so that nothing vanishes and
 * comes back, and what did not change costs next to nothing. A marker's place is given in characters of the text as editors
 * hold it, which is the file's text without a byte order mark.
 */
public final class FindingMarkers {

	/** The type of all markers that Elenchus writes. */
	public static final String TYPE = "org.elenchus.ui.finding";
	/** The attribute that holds the rule's id. */
	public static final String RULE = "rule";
	/** The attribute that holds the finding's fingerprint. */
	public static final String FINGERPRINT = "fingerprint";

	/**
	 * So many markers are written at a time. Whoever saves waits for them, and whoever shows markers works through all that it
	 * has after each time.
	 */
	private static final int AT_A_TIME = 2_000;

	private final IProject project;
	private final MarkerChanges changes;

	/** Compares with the markers that {@code project} has now. */
	public FindingMarkers(IProject project) throws CoreException {
		this.project = project;
		this.changes = new MarkerChanges(project.findMarkers(TYPE, true, IResource.DEPTH_INFINITE));
	}

	/** Takes the markers from {@code resource} and everything in it. */
	public static void clear(IResource resource) throws CoreException {
		resource.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
	}

	/** What was found in {@code text}, which are the characters of {@code file}. */
	public void add(IFile file, String text, List<Finding> findings) {
		int mark = text.startsWith("\uFEFF") ? 1 : 0;
		LineIndex lines = new LineIndex(text);
		findings.forEach(finding -> changes.put(file, attributes(finding, lines, mark)));
	}

	/** A file that could not be read at all, and why not. */
	public void add(IFile file, String reason) {
		changes.put(file, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR, IMarker.MESSAGE, reason, IMarker.LINE_NUMBER, 1));
	}

	/** Writes what changed; what was found before and was not found again loses its markers. */
	public void write(SubMonitor progress) throws CoreException {
		List<MarkerChange> all = changes.all();
		SubMonitor writing = progress.setWorkRemaining(all.size() / AT_A_TIME + 1);
		for (List<MarkerChange> some : pieces(all)) {
			writing.split(1);
			project.getWorkspace().run(monitor -> apply(some), null, IWorkspace.AVOID_UPDATE, null);
		}
	}

	private static void apply(List<MarkerChange> some) throws CoreException {
		for (MarkerChange change : some) {
			change.apply();
		}
	}

	private static List<List<MarkerChange>> pieces(List<MarkerChange> all) {
		List<List<MarkerChange>> pieces = new ArrayList<>();
		for (int i = 0; i < all.size(); i += AT_A_TIME) {
			pieces.add(all.subList(i, Math.min(all.size(), i + AT_A_TIME)));
		}
		return pieces;
	}

	private static Map<String, Object> attributes(Finding finding, LineIndex lines, int mark) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.SEVERITY, severity(finding.severity()));
		attributes.put(IMarker.MESSAGE, finding.message().toString());
		attributes.put(IMarker.LINE_NUMBER, lines.line(finding.range().start()));
		attributes.put(IMarker.CHAR_START, Math.max(0, finding.range().start() - mark));
		attributes.put(IMarker.CHAR_END, Math.max(0, finding.range().end() - mark));
		attributes.put(RULE, finding.rule());
		attributes.put(FINGERPRINT, finding.fingerprint());
		return attributes;
	}

	private static int severity(Severity severity) {
		return switch (severity) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case INFO -> IMarker.SEVERITY_INFO;
		};
	}
}
