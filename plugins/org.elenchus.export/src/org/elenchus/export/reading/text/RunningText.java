package org.elenchus.export.reading.text;

import java.util.List;

import org.elenchus.model.edition.Paragraph;

/**
 * A text as the page arranges it: headings stand alone, and the bodies of notes stand apart.
 *
 * @param blocks the running text
 * @param notes  the bodies of notes, in the order of the text
 */
public record RunningText(List<Block> blocks, List<NoteBody> notes) {

	/** The running text as the page arranges it. */
	public List<Part> parts() {
		return Parts.of(blocks);
	}

	public static RunningText of(List<Paragraph> paragraphs) {
		return new RunningTextReader(paragraphs).read();
	}
}
