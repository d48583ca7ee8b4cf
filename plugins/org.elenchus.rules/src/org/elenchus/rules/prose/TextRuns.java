package org.elenchus.rules.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Paragraph;

/** The running text of an edition, paragraph by paragraph, and its notes, each by itself. */
public final class TextRuns {

	private final TextRun running = new TextRun();
	private final List<TextRun> notes = new ArrayList<>();
	private final Deque<TextRun> open = new ArrayDeque<>();

	private TextRuns(Paragraph paragraph) {
		open.push(running);
		paragraph.items().forEach(this::read);
	}

	private void read(Item item) {
		switch (item) {
		case Item.Words words -> open.peek().add(words);
		case Item.NoteStart start -> {
			notes.add(new TextRun());
			open.push(notes.getLast());
		}
		case Item.NoteEnd end -> open.pop();
		default -> {
			// says nothing of the author's
		}
		}
	}

	/**
	 * Tells of every quotation that opens and does not close in its paragraph. One whose mark the next paragraph repeats at its
	 * start goes on there, as is the custom.
	 *
	 * @param found takes the place of the mark, in UTF-16 offsets, and the words from there on
	 */
	public static void unclosedQuotations(Edition edition, BiConsumer<Integer, String> found) {
		List<TextRuns> paragraphs = edition.paragraphs().stream().map(TextRuns::new).toList();
		for (int i = 0; i < paragraphs.size(); i++) {
			String next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).running.text().stripLeading() : "";
			unclosed(paragraphs.get(i).running, next, found);
			paragraphs.get(i).notes.forEach(note -> unclosed(note, "", found));
		}
	}

	private static void unclosed(TextRun run, String next, BiConsumer<Integer, String> found) {
		String text = run.text();
		QuotationMarks.unclosed(text).ifPresent(mark -> {
			if (!next.startsWith(text.substring(mark, mark + 1))) {
				found.accept(run.offset(mark), text.substring(mark));
			}
		});
	}
}
