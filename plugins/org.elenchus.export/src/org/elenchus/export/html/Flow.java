package org.elenchus.export.html;

import java.util.List;

import org.elenchus.model.edition.Paragraph;

/**
 * A text as the page arranges it: headings stand alone, and the bodies of notes stand apart.
 *
 * @param blocks the running text
 * @param notes  the bodies of notes, in the order of the text
 */
record Flow(List<Block> blocks, List<NoteBody> notes) {

	static Flow of(List<Paragraph> paragraphs) {
		return new FlowReader(paragraphs).read();
	}
}
