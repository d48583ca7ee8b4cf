package org.elenchus.export.reading.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Paragraph;

/** Takes a text apart into headings, paragraphs and bodies of notes. */
public final class RunningTextReader {

	private record OpenNote(int number, String label, BlockBuilder body) {
	}

	private final List<Paragraph> paragraphs;
	private final Set<String> referenced;
	private final BlockBuilder text = new BlockBuilder();
	private final Deque<OpenNote> open = new ArrayDeque<>();
	private final List<NoteBody> notes = new ArrayList<>();
	private int started;

	public RunningTextReader(List<Paragraph> paragraphs) {
		this.paragraphs = paragraphs;
		this.referenced = paragraphs.stream().flatMap(paragraph -> paragraph.items().stream())
				.filter(Item.NoteReference.class::isInstance).map(item -> ((Item.NoteReference) item).label())
				.collect(Collectors.toSet());
	}

	public RunningText read() {
		for (Paragraph paragraph : paragraphs) {
			paragraph.items().forEach(this::read);
			while (!open.isEmpty()) {
				endNote();
			}
			text.endBlock();
		}
		notes.sort(Comparator.comparingInt(NoteBody::number));
		return new RunningText(text.build(), notes);
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
		if (!referenced.contains(note.label()) && current().showsSomething()) {
			current().add(new Item.NoteReference(note.note()));
		}
		open.push(new OpenNote(++started, note.label(), new BlockBuilder()));
	}

	private void endNote() {
		if (!open.isEmpty()) {
			OpenNote note = open.pop();
			notes.add(new NoteBody(note.number(), note.label(), note.body().build()));
		}
	}
}
