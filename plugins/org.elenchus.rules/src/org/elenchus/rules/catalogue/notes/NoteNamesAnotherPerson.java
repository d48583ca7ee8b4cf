package org.elenchus.rules.catalogue.notes;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.elenchus.model.Note;
import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.notes.NoteApparatus;
import org.elenchus.rules.notes.NoteBody;
import org.elenchus.rules.notes.NoteMark;
import org.elenchus.rules.notes.NotePersons;
import org.elenchus.rules.notes.Voices;
import org.elenchus.rules.prose.Prose;
import org.elenchus.rules.wording.DeclaredNames;
import org.elenchus.rules.wording.DeclaredNames.Occurrence;

/**
 * Warns where a note stands behind one person's name and begins with that of another, or stands in a sentence that has it from one person and cites others
 * only: the notes may have been shifted.
 */
public final class NoteNamesAnotherPerson implements Rule {

	/** How far from the mark a name is looked for. */
	private static final int NEAR = 60;

	@Override
	public String id() {
		return "note-names-another-person";
	}

	@Override
	public Reach reach() {
		return Reach.of(DeclaredNames.OVERVIEW).and(Prose.REACH);
	}

	@Override
	public void check(Inquiry inquiry) {
		DeclaredNames names = inquiry.overview(DeclaredNames.OVERVIEW);
		NoteApparatus notes = inquiry.ofEdition(NoteApparatus.class, NoteApparatus::of);
		if (names.isEmpty() || notes.marks().isEmpty()) {
			return;
		}
		Map<NoteMark, NoteBody> links = notes.links();
		Map<String, Claim> claims = inquiry.claims().collect(Collectors.toMap(Claim::key, Function.identity()));
		Voices voices = new Voices(Prose.of(inquiry), claims, names);
		Map<Note, NotePersons> known = new IdentityHashMap<>();
		for (NoteMark mark : notes.marks()) {
			Optional<Occurrence> voice = voices.at(mark);
			if (links.containsKey(mark)) {
				NotePersons persons = known.computeIfAbsent(links.get(mark).note(), note -> NotePersons.of(links.get(mark), claims, names));
				Optional<Occurrence> behind = behind(mark, names).filter(person -> persons.begins(person.name()).isPresent());
				behind.ifPresentOrElse(person -> report(inquiry, mark, person, "begins", persons.begins(person.name()).orElseThrow()),
						() -> voice.ifPresent(person -> persons.cites(person.name()).ifPresent(other -> report(inquiry, mark, person, "cites", other))));
			}
		}
	}

	private static void report(Inquiry inquiry, NoteMark mark, Occurrence person, String what, String other) {
		inquiry.report(mark.place(), Values.of(Map.of("subject", person.spelling(), "other", other)).showing(Map.of("does", inquiry.phrase(what, Map.of()))),
				List.of());
	}

	/** The person whose name stands right before the mark. */
	private static Optional<Occurrence> behind(NoteMark mark, DeclaredNames names) {
		String before = mark.before().substring(Math.max(0, mark.before().length() - NEAR));
		List<Occurrence> found = names.in(before, 0);
		return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast())
				.filter(last -> before.substring(last.place().end()).chars().noneMatch(Character::isLetterOrDigit));
	}
}
