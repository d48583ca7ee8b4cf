package org.elenchus.importer.plain.kinds;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.elenchus.importer.document.Kind;
import org.elenchus.importer.plain.lines.SortedLines;
import org.elenchus.importer.plain.notes.NoteMarker;

/**
 * Tells what a numbered series is: the notes of a chapter, if there are as many as the text counts; a bibliography, if the heading says so;
 * captions of pictures, if it is long and nothing announces it. A short series, or one behind a colon, is a list.
 */
final class SeriesKinds {

	private static final Pattern BOOKS = Pattern
			.compile("(?i).*(literatuur|bibliogra|bronnen|bibliography|references|literature|works cited|sources).*");
	private static final Pattern CITATION = Pattern.compile("(?i)\\b(pp?|blz|pag|s|ibid|ibidem|idem|cit|vol|nr)\\. ?\\d|\\bibid|\\bop\\. ?cit|\\(\\p{Lu}[^()]{2,40} \\d{4}\\)|\\(\\d{4}\\)");

	private final SortedLines lines;
	private final ParagraphText texts;
	/** The numbers with which the text's counts of notes end, and those near. */
	private final Set<Integer> lastNotes = new HashSet<>();

	SeriesKinds(SortedLines lines, List<NoteMarker> markers) {
		this.lines = lines;
		this.texts = new ParagraphText(lines);
		for (int i = 0; i < markers.size(); i++) {
			if (i + 1 == markers.size() || markers.get(i + 1).number() < markers.get(i).number()) {
				for (int near = -KindThresholds.NOTES_MORE_OR_LESS; near <= KindThresholds.NOTES_MORE_OR_LESS; near++) {
					lastNotes.add(markers.get(i).number() + near);
				}
			}
		}
	}

	/** What these items are; {@code before} is what stands before them, null if nothing does. */
	Kind kind(List<TypedParagraph> items, TypedParagraph before) {
		String announced = before == null ? "" : texts.of(before);
		if (BOOKS.matcher(announced).matches() && before.is(Kind.HEADING)) {
			return Kind.BIBLIOGRAPHY;
		}
		if (items.size() >= KindThresholds.LONG_SERIES / 2 && lastNotes.contains(items.size())) {
			return Kind.FOOTNOTE;
		}
		if (items.size() >= KindThresholds.LONG_SERIES && cite(items)) {
			return lastNotes.isEmpty() ? Kind.BIBLIOGRAPHY : Kind.FOOTNOTE;
		}
		return items.size() >= KindThresholds.LONG_SERIES && !announced.endsWith(":") ? Kind.CAPTION : Kind.LIST_ITEM;
	}

	/** Whether a good part of the items names pages, years or works named before. */
	private boolean cite(List<TypedParagraph> items) {
		long citing = items.stream().filter(item -> CITATION.matcher(lines.text()).region(item.bodyStart(), texts.end(item)).find()).count();
		return citing * KindThresholds.ITEMS_FOR_A_CITATION >= items.size();
	}
}
