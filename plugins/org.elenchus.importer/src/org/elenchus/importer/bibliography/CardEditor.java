package org.elenchus.importer.bibliography;

import java.util.List;

import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.formatting.Formatter;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.markup.serializing.ModelEdits;
import org.elenchus.model.Source;
import org.elenchus.model.finding.TextEdit;

/** Writes source cards, each by itself, so that one that cannot be written does not take others with it. */
final class CardEditor {

	private final ElenchusResource file;
	private final String lineEnd;

	/** @param lineEnd that of the register */
	CardEditor(String lineEnd) {
		this.lineEnd = lineEnd;
		MarkupProject project = Markup.get().project();
		project.put("card", "");
		this.file = project.file("card");
	}

	/** A new card, laid out as the formatter does. */
	String create(String key, CardContents contents) {
		String card = update("{source " + key + ":}", contents);
		String formatted = Formatter.format((card.endsWith(":}") ? "{source " + key + "}" : card) + lineEnd);
		return formatted.substring(0, formatted.length() - lineEnd.length());
	}

	/** A card with what the library says; all else stays as it is written. */
	String update(String card, CardContents contents) {
		String text = card + lineEnd;
		file.read(text);
		Source source = (Source) file.document().getBlocks().getFirst().getContents().getFirst();
		List<TextEdit> edits = ModelEdits.of(file, () -> CardChange.of(source, contents).forEach(Runnable::run));
		String edited = ModelEdits.apply(text, edits);
		return edited.substring(0, edited.length() - lineEnd.length());
	}
}
