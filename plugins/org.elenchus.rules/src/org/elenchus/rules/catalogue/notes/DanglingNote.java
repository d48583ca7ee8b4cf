package org.elenchus.rules.catalogue.notes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Note;
import org.elenchus.model.edition.Chapter;
import org.elenchus.model.edition.Chapters;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.notes.NoteApparatus;
import org.elenchus.rules.notes.NoteBody;
import org.elenchus.rules.reporting.FirstOfMany;

/** Reports a reference to a note that there is not, and a note to which nothing refers. */
public final class DanglingNote implements Rule {

	/** The share of a chapter's references, or notes, without a counterpart of which the first speaks for all, in per cent. */
	private static final int NEARLY_ALL = 90;

	@Override
	public String id() {
		return "dangling-note";
	}

	@Override
	public void check(Inquiry inquiry) {
		NoteApparatus notes = inquiry.ofEdition(NoteApparatus.class, NoteApparatus::of);
		Map<String, List<NoteBody>> bodies = notes.bodies().stream().collect(Collectors.groupingBy(NoteBody::label));
		Map<String, List<Note>> references = notes.references();
		SequencedMap<TextRange, String> bare = new TreeMap<>(Comparator.comparingInt(TextRange::start));
		references.forEach((label, own) -> withoutNote(own, bodies.getOrDefault(label, List.of()), inquiry)
				.forEach(place -> bare.put(place, label)));
		report(inquiry, "note", bare, () -> references.values().stream().flatMap(own -> places(own, inquiry)));
		bare.clear();
		bodies.forEach((label, own) -> withoutReference(own, references.getOrDefault(label, List.of()), inquiry)
				.forEach(place -> bare.put(place, label)));
		report(inquiry, "reference", bare, () -> bodies.values().stream().flatMap(List::stream).map(NoteBody::opener));
	}

	/** @param missing what all of these lack: the note, or the reference to it */
	private static void report(Inquiry inquiry, String missing, SequencedMap<TextRange, String> bare, Supplier<Stream<TextRange>> all) {
		FirstOfMany.of(inquiry, List.copyOf(bare.keySet()), all, NEARLY_ALL).forEach((place, others) -> inquiry.report(place,
				values(inquiry, missing, bare.get(place)).beside(others, 0), List.of()));
	}

	private static Values values(Inquiry inquiry, String missing, String label) {
		String otherwise = missing.equals("note") ? inquiry.phrase("lost", Map.of("subject", label)) : "";
		return Values.of(Map.of("subject", label)).showing(Map.of("missing", inquiry.phrase(missing, Map.of()), "otherwise", otherwise));
	}

	/**
	 * Several references can lead to one note. Where a label is used again in other chapters, a chapter's reference wants a
	 * note in it, or one of those that stand apart, as at the end of a book.
	 */
	private static List<TextRange> withoutNote(List<Note> references, List<NoteBody> bodies, Inquiry inquiry) {
		if (bodies.size() == 1) {
			return List.of();
		}
		List<TextRange> places = places(references, inquiry).toList();
		List<TextRange> notes = bodies.stream().map(NoteBody::opener).toList();
		return elsewhere(notes, places, inquiry).isEmpty() ? elsewhere(places, notes, inquiry) : List.of();
	}

	private static List<TextRange> withoutReference(List<NoteBody> bodies, List<Note> references, Inquiry inquiry) {
		List<TextRange> notes = bodies.stream().filter(body -> !body.inSentence()).map(NoteBody::opener).toList();
		if (references.isEmpty() || bodies.size() == 1) {
			return references.isEmpty() ? notes : List.of();
		}
		List<TextRange> places = places(references, inquiry).toList();
		List<TextRange> all = bodies.stream().map(NoteBody::opener).toList();
		return elsewhere(places, all, inquiry).isEmpty() ? elsewhere(notes, places, inquiry) : List.of();
	}

	private static Stream<TextRange> places(List<Note> references, Inquiry inquiry) {
		return references.stream().map(inquiry.edition().places()::of);
	}

	/** Those places in whose chapter there is none of the others. */
	private static List<TextRange> elsewhere(List<TextRange> places, List<TextRange> others, Inquiry inquiry) {
		Chapters chapters = inquiry.chapters();
		Set<Chapter> taken = others.stream().map(chapters::at).collect(Collectors.toSet());
		return places.stream().filter(place -> !taken.contains(chapters.at(place))).toList();
	}
}
