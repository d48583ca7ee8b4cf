package org.elenchus.importer.plain.notes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.importer.plain.lines.SortedLines;

/** Finds the numbers by which a text refers to its notes. */
public final class Markers {

	private Markers() {
	}

	/** The numbers in these passages that count notes, in the order of the text. Takes time linear in the text. */
	public static List<NoteMarker> of(Zones zones, List<Passage> passages) {
		SortedLines lines = zones.lines();
		Set<Integer> bodies = zones.notes().stream().map(Note::number).filter(number -> number > 0).collect(Collectors.toSet());
		return MarkerRuns.of(MarkerCandidates.of(lines, passages), bodies).stream()
				.flatMap(run -> DamagedMarkers.fill(lines.text(), run).stream()).filter(marker -> isText(lines, marker)).toList();
	}

	/** A damaged number is looked for in the raw text, where furniture and labels stand, too. */
	private static boolean isText(SortedLines lines, NoteMarker marker) {
		int line = lines.plain().lineAt(marker.start());
		return lines.isText(line) && marker.end() <= lines.line(line).to();
	}
}
