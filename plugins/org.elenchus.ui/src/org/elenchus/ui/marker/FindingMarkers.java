package org.elenchus.ui.marker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.text.LineIndex;

/**
 * Writes findings as markers. A marker's place is given in characters of the text as editors hold it, which is the file's
 * text without a byte order mark.
 */
public final class FindingMarkers {

	/** The type of all markers that Elenchus writes. */
	public static final String TYPE = "org.elenchus.ui.finding";
	/** The attribute that holds the rule's id. */
	public static final String RULE = "rule";
	/** The attribute that holds the finding's fingerprint. */
	public static final String FINGERPRINT = "fingerprint";

	private FindingMarkers() {
	}

	/** Takes the markers from {@code resource} and everything in it. */
	public static void clear(IResource resource) throws CoreException {
		resource.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
	}

	/** Marks what was found in {@code text}, which are the characters of {@code file}. */
	public static void add(IFile file, String text, List<Finding> findings) throws CoreException {
		int mark = text.startsWith("\uFEFF") ? 1 : 0;
		LineIndex lines = new LineIndex(text);
		for (Finding finding : findings) {
			file.createMarker(TYPE, attributes(finding, lines, mark));
		}
	}

	/** Marks a file that could not be read at all. */
	public static void add(IFile file, String reason) throws CoreException {
		file.createMarker(TYPE, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR, IMarker.MESSAGE, reason,
				IMarker.LINE_NUMBER, 1));
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
