package org.elenchus.export.reading.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Paragraph;
import org.elenchus.model.edition.Role;

/** Takes a text apart into headings, paragraphs and bodies of notes. */
public final class RunningTextReader {

	private record OpenNote(int number, String label, BlockBuilder body) {
	}

	private final List<Paragraph> paragraphs;
	private final Set<String> referenced;
	private final BlockBuilder text = new BlockBuilder();
	private final Deque<OpenNote> open = new ArrayDeque<>();
	/** All notes, also those that have ended: a later paragraph can go on with one. */
	private final List<OpenNote> notes = new ArrayList<>();
	/** The last one of each label. */
	private final Map<String, OpenNote> last = new HashMap<>();
	private Role role = Role.PLAIN;

	public RunningTextReader(List<Paragraph> paragraphs) {
		this.paragraphs = paragraphs;
		this.referenced = paragraphs.stream().flatMap(paragraph -> paragraph.items().stream())
				.filter(Item.NoteReference.class::isInstance).map(item -> ((Item.NoteReference) item).label())
				.collect(Collectors.toSet());
	}

	public RunningText read() {
		for (Paragraph paragraph : paragraphs) {
			role = paragraph.role();
			text.role(role);
			paragraph.items().forEach(this::read);
			while (!open.isEmpty()) {
				endNote();
			}
			text.endBlock();
		}
		return new RunningText(text.build(), notes.stream().map(note -> new NoteBody(note.number(), note.label(), note.body().build())).toList());
	}

	private void read(Item item) {
		switch (item) {
			case Item.HeadingStart heading -> current().startHeading(Math.max(1, heading.level()));
			case Item.HeadingEnd end -> current().endBlock();
			case Item.NoteStart note -> startNote(note);
			case Item.NoteEnd end -> endNote();
			default -> current().add(item);
		}
	}

	private BlockBuilder current() {
		return open.isEmpty() ? text : open.peek().body();
	}

	/** A body in the middle of a paragraph that nothing refers to gets a reference where it stands. */
	private void startNote(Item.NoteStart note) {
		if (!referenced.contains(note.label()) && !note.note().isContinued() && current().showsSomething()) {
			current().add(new Item.NoteReference(note.note()));
		}
		Role own = current().showsSomething() ? Role.PLAIN : role;
		open.push(body(note));
		current().role(own);
	}

	/** Where what a note says goes: to the last one with its label if it goes on with that. */
	private OpenNote body(Item.NoteStart note) {
		OpenNote before = note.note().isContinued() ? last.get(note.label()) : null;
		if (before != null) {
			return before;
		}
		notes.add(new OpenNote(notes.size() + 1, note.label(), new BlockBuilder()));
		last.put(note.label(), notes.getLast());
		return notes.getLast();
	}

	private void endNote() {
		if (!open.isEmpty()) {
			open.pop().body().endBlock();
		}
	}
}
