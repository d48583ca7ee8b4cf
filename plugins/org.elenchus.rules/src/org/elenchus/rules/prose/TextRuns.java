package org.elenchus.rules.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Paragraph;
import org.elenchus.rules.Inquiry;

/** The running text of an edition, paragraph by paragraph, and its notes, each by itself. */
public final class TextRuns {

	/** Over how many further paragraphs a quotation may go. */
	private static final int LONGEST = 12;
	private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\\p{Pe}\\p{Pf}\"'\\d]{0,9}\\s*$");

	private final TextRun running = new TextRun();
	private final List<TextRun> notes = new ArrayList<>();
	private final Deque<TextRun> open = new ArrayDeque<>();

	private final Function<String, QuotationMarks> marks;

	private TextRuns(Paragraph paragraph, Function<String, QuotationMarks> marks) {
		this.marks = marks;
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
	 * Tells of every quotation that opens and does not close in its paragraph. It may go on in the next one: where that repeats the
	 * mark at its start, as is the custom, where one of the next closes what it did not open, and where a paragraph ends in
	 * mid-sentence.
	 *
	 * @param found takes the place of the mark, in UTF-16 offsets, and the words from there on
	 */
	public static void unclosedQuotations(Inquiry inquiry, BiConsumer<Integer, String> found) {
		Function<String, QuotationMarks> marks = text -> inquiry.ofText(QuotationMarks.class, text, QuotationMarks::of);
		List<TextRuns> paragraphs = inquiry.edition().paragraphs().stream().map(paragraph -> new TextRuns(paragraph, marks)).toList();
		for (int i = 0; i < paragraphs.size(); i++) {
			List<TextRuns> next = paragraphs.subList(i + 1, Math.min(paragraphs.size(), i + 1 + LONGEST));
			paragraphs.get(i).unclosed(next, found);
		}
	}

	private void unclosed(List<TextRuns> next, BiConsumer<Integer, String> found) {
		unclosed(running, next, found);
		notes.forEach(note -> unclosed(note, List.of(), found));
	}

	private void unclosed(TextRun run, List<TextRuns> next, BiConsumer<Integer, String> found) {
		String text = run.text();
		marks.apply(text).unclosed().ifPresent(mark -> {
			if (!goesOn(text.charAt(mark), next) && SENTENCE_END.matcher(text).find()) {
				found.accept(run.offset(mark), text.substring(mark));
			}
		});
	}

	private static boolean goesOn(char mark, List<TextRuns> next) {
		boolean repeated = !next.isEmpty() && next.getFirst().running.text().stripLeading().indexOf(mark) == 0;
		return repeated || next.stream().anyMatch(TextRuns::closesAnother);
	}

	private boolean closesAnother() {
		return marks.apply(running.text()).closesAnother();
	}
}
