package org.elenchus.importer.edition;

import java.util.List;

import org.elenchus.importer.apparatus.Apparatus;
import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Kind;
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
		Block item = null;
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			boolean continued = item != null && isContinued(item, block);
			item = continued ? item : block;
			edition.append(i == 0 ? "" : SEPARATOR).append(new BlockText(block, continued, apparatus.in(i), doubts).write());
		}
		return edition.append(blocks.isEmpty() ? "" : "\n").toString();
	}

	/** Where items have labels, a paragraph of one without a label goes on with it. */
	private static boolean isContinued(Block item, Block block) {
		return item.kind() == Kind.LIST_ITEM && !item.label().isEmpty() && block.kind() == Kind.LIST_ITEM && block.label().isEmpty()
				&& block.level() == item.level();
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
