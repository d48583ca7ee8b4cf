package org.elenchus.ui;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IMarker;
import org.elenchus.model.text.LineIndex;
import org.elenchus.ui.marker.FindingMarkers;

/** A text with its findings drawn under the words: a line of carets and the rule's id below each marked line. */
public final class MarkedText {

	private MarkedText() {
	}

	/** The text alone, without the lines of carets. */
	public static String text(String drawn) {
		return drawn.lines().filter(line -> !line.matches(" *\\^+ [a-z-]+")).collect(Collectors.joining("\n", "", "\n"));
	}

	/** The text with the markers drawn into it; each must stay on the line that it claims to be on. */
	public static String draw(String text, List<IMarker> markers) {
		StringBuilder drawn = new StringBuilder();
		LineIndex lines = new LineIndex(text);
		for (int line = 1; line <= text.lines().count(); line++) {
			int number = line;
			drawn.append(lines.range(line).of(text)).append('\n');
			markers.stream().filter(marker -> marker.getAttribute(IMarker.LINE_NUMBER, -1) == number)
					.forEach(marker -> drawn.append(carets(marker, lines.range(number).start())));
		}
		return drawn.toString();
	}

	private static String carets(IMarker marker, int lineStart) {
		int start = marker.getAttribute(IMarker.CHAR_START, -1);
		int end = marker.getAttribute(IMarker.CHAR_END, -1);
		return " ".repeat(start - lineStart) + "^".repeat(end - start) + " "
				+ marker.getAttribute(FindingMarkers.RULE, "") + "\n";
	}
}
