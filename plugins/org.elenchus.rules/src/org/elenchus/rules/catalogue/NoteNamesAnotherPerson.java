package org.elenchus.rules.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.elenchus.model.edition.Item;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.DeclaredNames;
import org.elenchus.rules.DeclaredNames.Found;
import org.elenchus.rules.Rule;
import org.elenchus.rules.notes.NoteApparatus;
import org.elenchus.rules.notes.NoteBody;
import org.elenchus.rules.notes.NoteMark;

/** Warns where a note stands behind one person's name and begins with that of another: the notes may have been shifted. */
public final class NoteNamesAnotherPerson implements Rule {

	/** How far from the mark, and from the start of the note, a name is looked for. */
	private static final int NEAR = 60;

	@Override
	public String id() {
		return "note-names-another-person";
	}

	@Override
	public void check(Inquiry inquiry) {
		DeclaredNames names = inquiry.shared(DeclaredNames.class, DeclaredNames::new);
		NoteApparatus notes = NoteApparatus.of(inquiry.edition());
		Map<NoteMark, NoteBody> links = notes.links();
		notes.marks().stream().filter(links::containsKey).forEach(mark -> behind(mark, names)
				.ifPresent(person -> other(person, links.get(mark), names).ifPresent(other -> inquiry.report(mark.place(),
						Map.of("subject", person.spelling(), "other", other.spelling()), List.of()))));
	}

	/** The person whose name stands right before the mark. */
	private static Optional<Found> behind(NoteMark mark, DeclaredNames names) {
		String before = mark.before().substring(Math.max(0, mark.before().length() - NEAR));
		List<Found> found = names.in(before, 0);
		return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast())
				.filter(last -> before.substring(last.place().end()).chars().noneMatch(Character::isLetterOrDigit));
	}

	/** The person with whose name a note begins that does not name the given one at all. */
	private static Optional<Found> other(Found person, NoteBody note, DeclaredNames names) {
		String words = note.items().stream().filter(Item.Words.class::isInstance).map(item -> ((Item.Words) item).text())
				.collect(Collectors.joining(" ")).strip();
		List<Found> found = names.in(words, 0);
		boolean same = found.stream().anyMatch(one -> one.name() == person.name());
		return same ? Optional.empty() : found.stream().findFirst()
				.filter(first -> first.place().start() < NEAR && words.substring(0, first.place().start()).matches("(?s)(\\p{Lu}\\S*\\s+)*"));
	}
}
