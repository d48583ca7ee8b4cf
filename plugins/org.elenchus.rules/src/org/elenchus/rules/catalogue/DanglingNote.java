package org.elenchus.rules.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.edition.Item;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.FirstOfMany;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.notes.Chapters;
import org.elenchus.rules.notes.NoteApparatus;
import org.elenchus.rules.notes.NoteBody;

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
		Chapters chapters = inquiry.ofEdition(Chapters.class, Chapters::new);
		Map<String, List<TextRange>> references = references(inquiry);
		Map<String, List<NoteBody>> bodies = inquiry.ofEdition(NoteApparatus.class, NoteApparatus::of).bodies().stream()
				.collect(Collectors.groupingBy(NoteBody::label));
		SequencedMap<TextRange, String> bare = new TreeMap<>(Comparator.comparingInt(TextRange::start));
		references.forEach((label, places) -> withoutNote(places, bodies.getOrDefault(label, List.of()), chapters)
				.forEach(place -> bare.put(place, label)));
		report(inquiry, bare, () -> references.values().stream().flatMap(List::stream));
		bare.clear();
		bodies.forEach((label, notes) -> withoutReference(notes, references.getOrDefault(label, List.of()), chapters)
				.forEach(place -> bare.put(place, label)));
		report(inquiry, bare, () -> bodies.values().stream().flatMap(List::stream).map(NoteBody::opener));
	}

	private static void report(Inquiry inquiry, SequencedMap<TextRange, String> bare, Supplier<Stream<TextRange>> all) {
		FirstOfMany.of(inquiry, List.copyOf(bare.keySet()), all, NEARLY_ALL).forEach((place, more) -> inquiry.report(place,
				Values.of(Map.of("subject", bare.get(place))).showing(Map.of("more", more)), List.of()));
	}

	/** All references, also those in other notes. */
	private static Map<String, List<TextRange>> references(Inquiry inquiry) {
		return inquiry.edition().items(Item.NoteReference.class).stream()
				.collect(Collectors.groupingBy(Item.NoteReference::label,
						Collectors.mapping(reference -> inquiry.edition().places().of(reference.note()), Collectors.toList())));
	}

	/**
	 * Several references can lead to one note. Where a label is used again in other chapters, a chapter's reference wants a
	 * note in it, or one of those that stand apart, as at the end of a book.
	 */
	private static List<TextRange> withoutNote(List<TextRange> references, List<NoteBody> bodies, Chapters chapters) {
		if (bodies.isEmpty()) {
			return references;
		}
		List<TextRange> places = bodies.stream().map(NoteBody::opener).toList();
		boolean apart = !elsewhere(places, references, chapters).isEmpty();
		return bodies.size() == 1 || apart ? List.of() : elsewhere(references, places, chapters);
	}

	private static List<TextRange> withoutReference(List<NoteBody> bodies, List<TextRange> references, Chapters chapters) {
		List<TextRange> places = bodies.stream().filter(body -> !body.inSentence()).map(NoteBody::opener).toList();
		if (references.isEmpty()) {
			return places;
		}
		List<TextRange> all = bodies.stream().map(NoteBody::opener).toList();
		return elsewhere(references, all, chapters).isEmpty() ? elsewhere(places, references, chapters) : List.of();
	}

	/** Those places in whose chapter there is none of the others. */
	private static List<TextRange> elsewhere(List<TextRange> places, List<TextRange> others, Chapters chapters) {
		Function<TextRange, Integer> chapter = chapters::of;
		Set<Integer> taken = others.stream().map(chapter).collect(Collectors.toSet());
		return places.stream().filter(place -> !taken.contains(chapters.of(place))).toList();
	}
}
