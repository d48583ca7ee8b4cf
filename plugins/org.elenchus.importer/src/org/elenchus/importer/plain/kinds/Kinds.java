package org.elenchus.importer.plain.kinds;

import java.util.List;

import org.elenchus.importer.plain.notes.Markers;
import org.elenchus.importer.plain.notes.NoteMarker;
import org.elenchus.importer.plain.notes.Passage;
import org.elenchus.importer.plain.paragraphs.Paragraphs;

/**
 * The fifth state of a text: what its paragraphs are, and where they refer to notes.
 *
 * @param paragraphs the paragraphs before their kinds were known
 * @param all        the paragraphs with their kinds, of which some were joined or parted
 * @param markers    where the text refers to notes by numbers
 */
public record Kinds(Paragraphs paragraphs, List<TypedParagraph> all, List<NoteMarker> markers) {

	/** Tells what paragraphs are: items by their labels, headings by their words, and what these announce. Takes time linear in the text. */
	public static Kinds of(Paragraphs paragraphs) {
		List<TypedParagraph> typed = Items.in(paragraphs);
		typed = Headings.in(paragraphs, typed);
		typed = HeadingLevels.in(paragraphs.lines(), typed);
		typed = BlockQuotations.in(paragraphs, typed);
		typed = Bibliographies.in(paragraphs.lines(), typed);
		typed = NarrowLines.in(paragraphs.lines(), typed);
		typed = OpeningEpigraphs.in(paragraphs, typed);
		typed = Epigraphs.in(paragraphs, typed);
		List<NoteMarker> markers = Markers.of(paragraphs.zones(), typed.stream().map(Kinds::passage).toList());
		return new Kinds(paragraphs, NumberedSeries.in(paragraphs, typed, markers), markers);
	}

	private static Passage passage(TypedParagraph paragraph) {
		return new Passage(paragraph.bodyStart(), paragraph.lines());
	}
}
