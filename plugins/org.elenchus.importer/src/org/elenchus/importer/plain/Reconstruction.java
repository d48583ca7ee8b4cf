package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.Removal;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.raw.RawText;

/**
 * Makes the author's paragraphs of the lines that a PDF converter left. Each step looks at the whole document for the convention it
 * keeps; nothing is known of any particular file.
 */
public final class Reconstruction {

	private final RawText raw;
	private final String text;
	private final int decoded;
	private final Layout layout;
	private final List<Removal> removals = new ArrayList<>();

	private Reconstruction(RawText raw) {
		ShiftedFont.Reading reading = ShiftedFont.read(raw.text());
		this.raw = raw;
		this.text = reading.text();
		this.decoded = reading.decoded();
		this.layout = new Layout(text, Lines.of(text));
	}

	/** The text as blocks. Takes time linear in the text. */
	public static SourceDocument of(RawText raw) {
		return new Reconstruction(raw).run();
	}

	private SourceDocument run() {
		List<NoteZones.Note> notes = NoteZones.cut(layout);
		String pages = Pages.mark(layout);
		Furniture.mark(layout);
		notes = notes.isEmpty() ? PageNotes.cut(layout) : notes;
		StarNotes.Result stars = StarNotes.cut(layout);
		Vocabulary words = Vocabulary.of(text, layout.lines);
		Flow.Result flow = Flow.of(layout, words);
		Kinds.tell(layout, flow);
		List<Found> markers = markers(flow.paragraphs(), notes);
		Series.tell(layout, flow, markers);
		List<Paragraph> paragraphs = withNotes(flow.paragraphs(), inOrder(notes, stars.notes(), note -> note.lines().getFirst()));
		Hyphens hyphens = new Hyphens(text, words, paragraphs, layout);
		List<Found> references = inOrder(markers, stars.references(), Found::start);
		BlockWriter writer = new BlockWriter(raw.text(), layout, hyphens, references, removals);
		List<Block> blocks = paragraphs.stream().map(writer::write).toList();
		blocks = Suspects.mark(blocks, words);
		removeRest(paragraphs);
		return new SourceDocument(raw, blocks, merged(), conventions(pages, flow, writer, blocks));
	}

	private static <T> List<T> inOrder(List<T> some, List<T> others, ToIntFunction<T> place) {
		return Stream.concat(some.stream(), others.stream()).sorted(Comparator.comparingInt(place)).toList();
	}

	/** The removals in the order of the text, neighbours with one reason as one. */
	private List<Removal> merged() {
		removals.sort(Comparator.comparingInt(Removal::start));
		List<Removal> merged = new ArrayList<>();
		for (Removal removal : removals) {
			Removal last = merged.isEmpty() ? null : merged.getLast();
			if (last != null && last.end() == removal.start() && last.reason() == removal.reason()) {
				merged.set(merged.size() - 1, new Removal(last.start(), removal.end(), removal.reason()));
			} else if (removal.end() > removal.start()) {
				merged.add(removal);
			}
		}
		return List.copyOf(merged);
	}

	private List<Found> markers(List<Paragraph> paragraphs, List<NoteZones.Note> notes) {
		Set<Integer> bodies = notes.stream().map(NoteZones.Note::number).collect(Collectors.toSet());
		return MarkerRuns.of(MarkerCandidates.of(layout, paragraphs), bodies).stream()
				.flatMap(run -> DamagedMarkers.fill(text, run).stream()).filter(this::isText).toList();
	}

	/** A damaged number is looked for in the raw text, where furniture and labels stand, too. */
	private boolean isText(Found found) {
		int line = layout.lineAt(found.start());
		return layout.roles[line] == Layout.Role.TEXT && found.end() <= layout.line(line).to();
	}

	/** Notes stand behind the paragraph that they were cut out of. */
	private List<Paragraph> withNotes(List<Paragraph> paragraphs, List<NoteZones.Note> notes) {
		List<Paragraph> all = new ArrayList<>();
		int next = 0;
		for (Paragraph paragraph : paragraphs) {
			while (next < notes.size() && notes.get(next).lines().getFirst() < paragraph.first()) {
				all.add(footnote(notes.get(next++)));
			}
			all.add(paragraph);
		}
		while (next < notes.size()) {
			all.add(footnote(notes.get(next++)));
		}
		return all;
	}

	private Paragraph footnote(NoteZones.Note note) {
		Paragraph paragraph = new Paragraph();
		paragraph.kind = Kind.FOOTNOTE;
		paragraph.label = note.label();
		paragraph.bodyStart = note.bodyStart();
		paragraph.lines.addAll(note.lines());
		return paragraph;
	}

	/** What stands in no block: between blocks, before page starts, and furniture. */
	private void removeRest(List<Paragraph> paragraphs) {
		Paragraph[] starting = new Paragraph[layout.size()];
		boolean[] going = new boolean[layout.size()];
		boolean[] ending = new boolean[layout.size()];
		for (Paragraph paragraph : paragraphs) {
			starting[paragraph.first()] = paragraph;
			ending[paragraph.last()] = true;
			paragraph.lines.forEach(i -> going[i] = true);
		}
		for (int i = 0; i < layout.size(); i++) {
			Line line = layout.line(i);
			if (!going[i] && layout.roles[i] != Layout.Role.JOINED) {
				int from = layout.isPageStart(line) ? line.from() : line.start();
				removals.add(new Removal(line.start(), from, Reason.PAGE_BREAK));
				removals.add(new Removal(from, line.end(), reason(layout.roles[i])));
			}
			if (starting[i] != null) {
				lead(line, starting[i]);
			}
			if (ending[i]) {
				removals.add(new Removal(line.to(), line.end(), Reason.BETWEEN_BLOCKS));
			}
		}
	}

	private void lead(Line line, Paragraph paragraph) {
		removals.add(new Removal(line.start(), line.from(), layout.isPageStart(line) ? Reason.PAGE_BREAK : Reason.BETWEEN_BLOCKS));
		if (paragraph.bodyStart >= 0) {
			removals.add(new Removal(line.from(), paragraph.bodyStart,
					paragraph.kind == Kind.FOOTNOTE ? Reason.NOTE_LABEL : Reason.LIST_LABEL));
		}
	}

	private static Reason reason(Layout.Role role) {
		return switch (role) {
			case PAGE_NUMBER -> Reason.PAGE_NUMBER;
			case RUNNING_HEAD -> Reason.RUNNING_HEAD;
			case NOTE_SEPARATOR -> Reason.NOTE_SEPARATOR;
			default -> Reason.BETWEEN_BLOCKS;
		};
	}

	private Conventions conventions(String pages, Flow.Result flow, BlockWriter writer, List<Block> blocks) {
		Map<String, String> detected = new LinkedHashMap<>();
		detected.put("page-break", pages);
		detected.put("line-spacing", String.valueOf(flow.ends().usualGap() + 1));
		detected.putAll(flow.ends().conventions());
		Map<String, Integer> counts = new LinkedHashMap<>(writer.counts());
		counts.put("characters-decoded", decoded);
		counts.put("characters-lost", (int) text.chars().filter(c -> c == '\uFFFD').count());
		counts.put("quotes-unbalanced", Quotes.unbalanced(blocks));
		return new Conventions(detected, counts);
	}
}
