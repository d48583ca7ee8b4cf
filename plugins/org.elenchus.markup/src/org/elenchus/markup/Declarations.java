package org.elenchus.markup;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.markup.linking.Contents;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.Block;
import org.elenchus.model.Card;
import org.elenchus.model.ClaimElement;
import org.elenchus.model.Content;
import org.elenchus.model.project.Contribution;

/**
 * What a file declares, as a text: the paragraphs that have cards, and the keys of claims that have words only. What refers to the file
 * means the same where this stands in its place, so another file can be read without the whole of it.
 *
 * @param location the file's name as messages show it
 * @param text     what it declares
 */
public record Declarations(String location, String text) implements Contribution {

	private static final String BETWEEN = "\n\n";

	static Declarations of(String location, ElenchusResource file) {
		StringBuilder text = new StringBuilder();
		file.document().getBlocks().forEach(block -> text.append(hasCard(block) ? paragraph(block) : keys(block)));
		return new Declarations(location, text.toString());
	}

	private static boolean hasCard(Block block) {
		boolean[] found = { false };
		Contents.visit(block, content -> found[0] |= content instanceof Card);
		return found[0];
	}

	private static String paragraph(Block block) {
		return NodeModelUtils.findActualNodeFor(block).getText().strip() + BETWEEN;
	}

	/** A paragraph for each key, as a long span, which can have any key. */
	private static String keys(Block block) {
		StringBuilder text = new StringBuilder();
		Contents.visit(block, content -> text.append(key(content)));
		return text.toString();
	}

	private static String key(Content content) {
		return content instanceof ClaimElement claim && claim.getKey() != null ? "{>" + claim.getKey() + "}x{<" + claim.getKey() + "}" + BETWEEN : "";
	}
}
