package org.elenchus.importer.edition;

import java.util.List;

import org.elenchus.importer.apparatus.Apparatus;
import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.SourceDocument;

/**
 * Writes a document in the markup: a card for the edition, then each block as a paragraph of its own. Without its markup the edition is
 * the document's clean text, to the last character.
 */
public final class EditionWriter {

	private static final String SEPARATOR = SourceDocument.SEPARATOR;

	private EditionWriter() {
	}

	/**
	 * The edition.
	 *
	 * @param apparatus the citations in its notes
	 * @param key       the edition's key
	 * @param title     its title; empty for none
	 * @param language  the language tag of the text; empty for none
	 * @param doubts    whether suspects become doubts in the text
	 */
	public static String write(SourceDocument document, Apparatus apparatus, String key, String title, String language, boolean doubts) {
		StringBuilder edition = new StringBuilder(card(key, title, language));
		List<Block> blocks = document.blocks();
		for (int i = 0; i < blocks.size(); i++) {
			edition.append(i == 0 ? "" : SEPARATOR).append(new BlockText(blocks.get(i), apparatus.in(i), doubts).write());
		}
		return edition.append(blocks.isEmpty() ? "" : "\n").toString();
	}

	private static String card(String key, String title, String language) {
		StringBuilder card = new StringBuilder("{edition ").append(key);
		if (!title.isEmpty()) {
			card.append(" \"").append(title.replaceAll("[\"{}\\s]+", " ").strip()).append('"');
		}
		if (!language.isEmpty()) {
			card.append("  language ").append(language);
		}
		return card.append('}').append(SEPARATOR).toString();
	}
}
