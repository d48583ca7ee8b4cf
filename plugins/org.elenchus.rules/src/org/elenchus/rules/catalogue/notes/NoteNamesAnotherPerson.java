package org.elenchus.rules.catalogue.notes;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.elenchus.model.Note;
import org.elenchus.model.edition.Item;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.notes.NoteApparatus;
import org.elenchus.rules.notes.NoteBody;
import org.elenchus.rules.notes.NoteMark;
import org.elenchus.rules.wording.DeclaredNames;
import org.elenchus.rules.wording.DeclaredNames.Occurrence;
import org.elenchus.rules.wording.DeclaredNames.Person;

/** Warns where a note stands behind one person's name and begins with that of another: the notes may have been shifted. */
public final class NoteNamesAnotherPerson implements Rule {

	/** How far from the mark, and from the start of the note, a name is looked for. */
	private static final int NEAR = 60;
	private static final Pattern CAPITALISED = Pattern.compile("(?:\\p{Lu}\\S*\\s+)*+");

	@Override
	public String id() {
		return "note-names-another-person";
	}

	@Override
	public Reach reach() {
		return Reach.of(DeclaredNames.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		DeclaredNames names = inquiry.overview(DeclaredNames.OVERVIEW);
		NoteApparatus notes = inquiry.ofEdition(NoteApparatus.class, NoteApparatus::of);
		Map<NoteMark, NoteBody> links = notes.links();
		Map<Note, Saying> sayings = new IdentityHashMap<>();
		notes.marks().stream().filter(links::containsKey).forEach(mark -> behind(mark, names)
				.ifPresent(person -> sayings.computeIfAbsent(links.get(mark).note(), note -> Saying.of(links.get(mark), names))
						.other(person).ifPresent(other -> inquiry.report(mark.place(),
						Map.of("subject", person.spelling(), "other", other.spelling()), List.of()))));
	}

	/** The person whose name stands right before the mark. */
	private static Optional<Occurrence> behind(NoteMark mark, DeclaredNames names) {
		String before = mark.before().substring(Math.max(0, mark.before().length() - NEAR));
		List<Occurrence> found = names.in(before, 0);
		return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast())
				.filter(last -> before.substring(last.place().end()).chars().noneMatch(Character::isLetterOrDigit));
	}

	/**
	 * What a note says of persons.
	 *
	 * @param first the person with whose name it begins
	 * @param names all persons that it names
	 */
	private record Saying(Optional<Occurrence> first, Set<Person> names) {

		static Saying of(NoteBody note, DeclaredNames names) {
			String words = note.items().stream().filter(Item.Words.class::isInstance).map(item -> ((Item.Words) item).text())
					.collect(Collectors.joining(" ")).strip();
			List<Occurrence> found = names.in(words, 0);
			Optional<Occurrence> first = found.stream().findFirst().filter(name -> name.place().start() < NEAR
					&& CAPITALISED.matcher(words.substring(0, name.place().start())).matches());
			return new Saying(first, found.stream().map(Occurrence::name).collect(Collectors.toSet()));
		}

		/** The person with whose name the note begins, if it does not name the given one at all. */
		Optional<Occurrence> other(Occurrence person) {
			return first.filter(name -> !names.contains(person.name()));
		}
	}
}
