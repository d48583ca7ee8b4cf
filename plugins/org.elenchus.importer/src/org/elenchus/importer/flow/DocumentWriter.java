package org.elenchus.importer.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Mark;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.Removal;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.flow.Part.Reference;
import org.elenchus.importer.flow.Part.Switch;
import org.elenchus.importer.flow.Part.Words;
import org.elenchus.importer.raw.RawText;

/**
 * A document written in the order in which it is read. Ranges are raw places (UTF-16 offsets, 0-based, end exclusive), or
 * {@link #NOWHERE} twice for a format whose raw text is what is written here.
 */
public final class DocumentWriter {

	/** The place of words whose raw text is still to be made of them. */
	public static final int NOWHERE = -1;

	private static final Pattern SPACES = Pattern.compile("[ \\n\\r\\t\\f]+");

	private record Interrupted(DraftBlock block, Map<Mark, Integer> marks) {
	}

	private final List<DraftBlock> blocks = new ArrayList<>();
	private final List<DraftBlock> notes = new ArrayList<>();
	private final List<Interrupted> interrupted = new ArrayList<>();
	private final List<Removal> removals = new ArrayList<>();
	private Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
	private DraftBlock current;

	/** Starts a block; within a note, a paragraph of it. Without words it is none, and its label goes to the next of its kind. */
	public void open(Kind kind, int level, String label) {
		if (!interrupted.isEmpty()) {
			current.paragraph();
			return;
		}
		boolean labelled = current != null && current.isEmpty() && current.kind() == kind && label.isEmpty();
		String known = labelled ? current.label() : label;
		close();
		start(new DraftBlock(kind, level, known, ""));
	}

	/** Ends the block; within a note, a paragraph of it. */
	public void close() {
		if (!interrupted.isEmpty()) {
			current.paragraph();
			return;
		}
		if (current != null) {
			current.trim();
			if (!current.isEmpty()) {
				blocks.add(current);
			}
			current = null;
		}
		blocks.addAll(notes);
		notes.clear();
	}

	/** Starts the body of a note; the block that it stands in goes on behind it. */
	public void openNote(String note, String label) {
		interrupted.add(new Interrupted(current, marks));
		marks = new EnumMap<>(Mark.class);
		start(new DraftBlock(Kind.FOOTNOTE, 0, label, note));
	}

	/** Ends the body of a note. */
	public void closeNote() {
		current.trim();
		if (!current.isEmpty()) {
			notes.add(current);
		}
		Interrupted before = interrupted.removeLast();
		current = before.block;
		marks = before.marks;
		if (current == null && interrupted.isEmpty()) {
			close();
		}
	}

	/** Whether what is written belongs to a note. */
	public boolean isInNote() {
		return !interrupted.isEmpty();
	}

	/** Adds characters as they are. */
	public void words(String text, int start, int end) {
		block().words(new Words(text, start, end));
	}

	/** Adds characters of which white space says no more than that words end; a no-break space is kept. */
	public void flow(String text, int start, int end) {
		boolean alike = start != NOWHERE && text.length() == end - start;
		if (start != NOWHERE && !alike && !text.isEmpty()) {
			run(SPACES.matcher(text).replaceAll(" "), start, end);
			return;
		}
		int from = 0;
		while (from < text.length()) {
			int to = from + 1;
			while (to < text.length() && isSpace(text.charAt(to)) == isSpace(text.charAt(from))) {
				to++;
			}
			run(text.substring(from, to), alike ? start + from : NOWHERE, alike ? start + to : NOWHERE);
			from = to;
		}
	}

	/** Ends a line within the block. */
	public void lineBreak(int start, int end) {
		if (current != null) {
			current.separator(new Words("\n", start, end));
		}
	}

	/** Ends a cell within the row of a table. */
	public void cellBreak(int start, int end) {
		if (current != null) {
			current.separator(new Words("\t", start, end));
		}
	}

	/** Refers to a note; what is printed there is not in the clean text. */
	public void reference(String note, String label, int start, int end) {
		block().add(new Reference(note, label, start, end));
	}

	/** From here on words are set off. */
	public void begin(Mark mark) {
		if (marks.merge(mark, 1, Integer::sum) == 1 && current != null) {
			current.add(new Switch(mark, true));
		}
	}

	/** From here on words are no longer set off. */
	public void end(Mark mark) {
		if (marks.merge(mark, -1, Integer::sum) == 0 && current != null) {
			current.add(new Switch(mark, false));
		}
	}

	/** Says why raw characters belong to no block. */
	public void remove(int start, int end, Reason reason) {
		removals.add(new Removal(start, end, reason));
	}

	/** The document over its raw text. */
	public SourceDocument over(RawText raw, Conventions conventions) {
		return build(raw, blocks(), conventions);
	}

	/** The document whose raw text is what was written, with blank lines between the blocks. */
	public SourceDocument extracted(Conventions conventions) {
		Extraction extraction = new Extraction();
		List<DraftBlock> placed = blocks().stream().map(extraction::place).toList();
		return build(RawText.extracted(extraction.text()), placed, conventions);
	}

	private SourceDocument build(RawText raw, List<DraftBlock> drafts, Conventions conventions) {
		NoteNumbers numbers = new NoteNumbers(drafts);
		RawPlaces places = new RawPlaces(raw.text());
		List<Block> built = drafts.stream().map(writer -> writer.build(places, numbers)).toList();
		return new SourceDocument(raw, built, places.rest(removals), conventions);
	}

	private List<DraftBlock> blocks() {
		while (!interrupted.isEmpty()) {
			closeNote();
		}
		close();
		return blocks;
	}

	private void run(String text, int start, int end) {
		if (!isSpace(text.charAt(0)) || !text.isBlank()) {
			block().words(new Words(text, start, end));
		} else if (current != null && !current.endsInSpace()) {
			current.words(new Words(" ", start, end));
		}
	}

	private DraftBlock block() {
		if (current == null) {
			start(new DraftBlock(Kind.PARAGRAPH, 0, "", ""));
		}
		return current;
	}

	private void start(DraftBlock block) {
		current = block;
		marks.forEach((mark, depth) -> {
			if (depth > 0) {
				block.add(new Switch(mark, true));
			}
		});
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
	}
}
