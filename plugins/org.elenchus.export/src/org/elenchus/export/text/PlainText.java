package org.elenchus.export.text;

import java.util.List;

import org.elenchus.export.reading.ReadingEdition;
import org.elenchus.export.reading.sources.CitedEvidence;
import org.elenchus.export.reading.text.Block;
import org.elenchus.export.reading.text.NoteBody;
import org.elenchus.export.reading.text.NoteLinks;

/** Writes the title, the text and its notes. */
final class PlainText {

	private final ReadingEdition reading;
	private final Lines lines;
	private final PlainWords words;

	PlainText(ReadingEdition reading, Lines lines) {
		this.reading = reading;
		this.lines = lines;
		this.words = new PlainWords(reading, new CitedEvidence(reading.edition().citations()), new NoteLinks(reading.text()));
	}

	void write() {
		lines.heading(reading.title(), '=');
		List<Block> blocks = reading.text().blocks();
		for (int i = 0; i < blocks.size(); i++) {
			write(blocks.get(i), i == 0);
		}
		notes(reading.text().notes());
	}

	private void write(Block block, boolean first) {
		String text = words.of(block);
		if (!block.isHeading()) {
			ParagraphLines.write(lines, "", block.role(), text);
		} else if (!first || !reading.repeatsTitle(block)) {
			lines.heading(text, '-');
		}
	}

	private void notes(List<NoteBody> notes) {
		if (notes.isEmpty()) {
			return;
		}
		lines.heading(reading.labels().text("notes"), '=');
		for (NoteBody note : notes) {
			String label = PlainWords.noteSign(note.label()) + " ";
			for (Block block : note.blocks()) {
				ParagraphLines.write(lines, label, block.role(), words.of(block));
				label = " ".repeat(label.length());
			}
		}
	}
}
