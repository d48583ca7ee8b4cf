package org.elenchus.rules.notes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.elenchus.model.ClaimElement;
import org.elenchus.model.Note;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Paragraph;
import org.elenchus.model.text.TextRange;

/** The notes of one edition and the marks that lead to them. */
public final class NoteApparatus {

	private static final String OPENER = "{^";

	private final Edition edition;
	private final List<NoteMark> marks = new ArrayList<>();
	private final List<NoteBody> bodies = new ArrayList<>();
	/** The last one of each label. */
	private final Map<String, NoteBody> last = new HashMap<>();
	private final Map<String, List<Note>> references = new HashMap<>();
	private final Deque<NoteBody> open = new ArrayDeque<>();
	private final List<String> ended = new ArrayList<>();
	private boolean inSentence;
	private String before = "";

	private NoteApparatus(Edition edition) {
		this.edition = edition;
	}

	/** Reads the notes of an edition. */
	public static NoteApparatus of(Edition edition) {
		NoteApparatus notes = new NoteApparatus(edition);
		edition.items(Item.NoteReference.class).stream().filter(reference -> !reference.note().isLost()).forEach(
				reference -> notes.references.computeIfAbsent(reference.label(), label -> new ArrayList<>()).add(reference.note()));
		edition.paragraphs().forEach(notes::paragraph);
		return notes;
	}

	/** The marks of the running text, in its order; those in notes are not among them. */
	public List<NoteMark> marks() {
		return marks;
	}

	/** All references by their labels, also those in notes. */
	public Map<String, List<Note>> references() {
		return references;
	}

	/** The notes, in the order of the text. */
	public List<NoteBody> bodies() {
		return bodies;
	}

	/**
	 * The notes to which the marks lead. Labels can start anew in every chapter: the first mark of a label leads to the first
	 * note with it, the second to the second, and those that are left to the last.
	 */
	public Map<NoteMark, NoteBody> links() {
		Map<String, List<NoteBody>> byLabel = new HashMap<>();
		bodies.forEach(body -> byLabel.computeIfAbsent(body.label(), label -> new ArrayList<>()).add(body));
		Map<String, Integer> seen = new HashMap<>();
		Map<NoteMark, NoteBody> links = new IdentityHashMap<>();
		for (NoteMark mark : marks) {
			List<NoteBody> candidates = byLabel.getOrDefault(mark.label(), List.of());
			int before = seen.merge(mark.label(), 1, Integer::sum) - 1;
			Optional.of(candidates).filter(found -> !found.isEmpty())
					.ifPresent(found -> links.put(mark, found.get(Math.min(before, found.size() - 1))));
		}
		return links;
	}

	/**
	 * The claims of which nobody can say what supports them, since the note that does is lost or not there. Of the note it is told, so of them nothing
	 * need be.
	 */
	public Set<String> lostSupport() {
		Set<String> claims = new HashSet<>();
		Map<NoteMark, NoteBody> links = links();
		marks.stream().filter(mark -> !mark.note().isBody() && isLost(links.get(mark))).forEach(mark -> claims.addAll(mark.claims()));
		bodies.stream().filter(body -> body.note().isLost()).flatMap(body -> body.note().getCovers().stream()).map(ClaimElement::getKey)
				.filter(Objects::nonNull).forEach(claims::add);
		return claims;
	}

	private static boolean isLost(NoteBody body) {
		return body == null || body.note().isLost();
	}

	private void paragraph(Paragraph paragraph) {
		open.clear();
		ended.clear();
		inSentence = false;
		before = "";
		paragraph.items().forEach(this::item);
	}

	private void item(Item item) {
		switch (item) {
		case Item.NoteStart start -> start(start.note());
		case Item.NoteEnd end -> open.poll();
		case Item.NoteReference reference when reference.note().isLost() -> lost(reference.note(), edition.places().of(reference.note()));
		case Item.NoteReference reference when open.isEmpty() -> mark(reference.note(), edition.places().of(reference.note()));
		case Item.ClaimEnd end when open.isEmpty() -> ended.add(end.key());
		case Item.Words words when open.isEmpty() -> {
			inSentence |= !words.text().isBlank();
			before = words.text();
		}
		default -> {
			// says nothing of notes
		}
		}
		if (!open.isEmpty()) {
			open.peek().items().add(item);
		}
	}

	/** A note of which nothing is left but that it was there: it needs no reference, and what refers to it leads to it. */
	private void lost(Note note, TextRange place) {
		if (open.isEmpty() && inSentence && !references.containsKey(note.getLabel())) {
			mark(note, place);
		}
		bodies.add(new NoteBody(note, place, inSentence || !open.isEmpty(), List.of()));
	}

	/** What goes on with a note belongs to the last one of its label. */
	private void start(Note note) {
		NoteBody before = note.isContinued() ? last.get(note.getLabel()) : null;
		if (before != null) {
			open.push(before);
			return;
		}
		TextRange whole = edition.places().of(note);
		TextRange opener = new TextRange(whole.start(), whole.start() + OPENER.length() + note.getLabel().length());
		if (open.isEmpty() && inSentence && !references.containsKey(note.getLabel())) {
			mark(note, opener);
		}
		NoteBody body = new NoteBody(note, opener, inSentence || !open.isEmpty(), new ArrayList<>());
		bodies.add(body);
		last.put(note.getLabel(), body);
		open.push(body);
	}

	private void mark(Note note, TextRange place) {
		marks.add(new NoteMark(note, place, before, ended));
		ended.clear();
	}
}
