package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.plain.kinds.Kinds;
import org.elenchus.importer.plain.kinds.TypedParagraph;
import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.Pages;
import org.elenchus.importer.plain.lines.ShiftedFont;
import org.elenchus.importer.plain.lines.Vocabulary;
import org.elenchus.importer.plain.notes.Note;
import org.elenchus.importer.plain.notes.NoteMarker;
import org.elenchus.importer.plain.notes.SeparatedNotes;
import org.elenchus.importer.plain.notes.Zones;
import org.elenchus.importer.plain.paragraphs.Hyphens;
import org.elenchus.importer.plain.paragraphs.Paragraphs;
import org.elenchus.importer.raw.RawText;

/**
 * Makes the author's paragraphs of the lines that a PDF converter left. Each pass looks at the whole document for the convention it
 * keeps, takes the state that the pass before it left, and leaves another one; nothing is known of any particular file.
 */
public final class Reconstruction {

	private final ShiftedFont.Reading reading;
	private final Vocabulary words;
	private final Pages pages;
	private final Zones zones;
	private final Kinds kinds;

	private Reconstruction(ShiftedFont.Reading reading) {
		Lines lines = Lines.of(reading.text());
		SeparatedNotes separated = SeparatedNotes.of(lines);
		this.reading = reading;
		this.words = Vocabulary.of(lines);
		this.pages = Pages.of(separated.lines());
		this.zones = Zones.of(pages, separated.notes());
		this.kinds = Kinds.of(Paragraphs.of(zones, words));
	}

	/** The text as blocks. Takes time linear in the text. */
	public static SourceDocument of(RawText raw) {
		return new Reconstruction(ShiftedFont.read(raw.text())).document(raw);
	}

	private SourceDocument document(RawText raw) {
		List<TypedParagraph> paragraphs = withNotes();
		Hyphens hyphens = new Hyphens(zones.lines().plain(), words, paragraphs.stream().map(TypedParagraph::lines).toList());
		BlockWriter writer = new BlockWriter(raw.text(), zones.lines(), hyphens, references());
		List<Block> blocks = Suspects.mark(paragraphs.stream().map(writer::write).toList(), words);
		Removals removals = new Removals(zones.lines(), paragraphs);
		return new SourceDocument(raw, blocks, removals.with(writer.removals()), conventions(writer, blocks));
	}

	private List<NoteMarker> references() {
		return Stream.concat(kinds.markers().stream(), zones.stars().stream()).sorted(Comparator.comparingInt(NoteMarker::start)).toList();
	}

	/** The paragraphs, and notes behind those that they were cut out of. */
	private List<TypedParagraph> withNotes() {
		List<TypedParagraph> all = new ArrayList<>();
		List<Note> notes = zones.notes();
		int next = 0;
		for (TypedParagraph paragraph : kinds.all()) {
			while (next < notes.size() && notes.get(next).first() < paragraph.first()) {
				all.add(footnote(notes.get(next++)));
			}
			all.add(paragraph);
		}
		notes.subList(next, notes.size()).forEach(note -> all.add(footnote(note)));
		return all;
	}

	private static TypedParagraph footnote(Note note) {
		return new TypedParagraph(note.lines(), Kind.FOOTNOTE, 0, note.label(), note.bodyStart());
	}

	private Conventions conventions(BlockWriter writer, List<Block> blocks) {
		Map<String, String> detected = new LinkedHashMap<>();
		detected.put("page-break", pages.convention());
		detected.put("line-spacing", String.valueOf(kinds.paragraphs().ends().usualGap() + 1));
		detected.putAll(kinds.paragraphs().ends().conventions());
		Map<String, Integer> counts = new LinkedHashMap<>(writer.counts());
		counts.put("characters-decoded", reading.decoded());
		counts.put("characters-lost", (int) reading.text().chars().filter(c -> c == '\uFFFD').count());
		counts.put("quotes-unbalanced", Quotes.unbalanced(blocks));
		return new Conventions(detected, counts);
	}
}
