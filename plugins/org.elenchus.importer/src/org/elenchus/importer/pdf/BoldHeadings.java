package org.elenchus.importer.pdf;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Mark;

/** Tells headings in letters of the usual size: short blocks that are bold from end to end. */
final class BoldHeadings {

	private static final int LONGEST = 120;
	private static final int LOWEST = 6;
	private static final String ENDS_OF_SENTENCES = ".,;:!";

	private final int level;

	/** {@code sizes} is how many levels of headings larger letters tell. */
	BoldHeadings(int sizes) {
		level = Math.min(LOWEST, sizes + 1);
	}

	Block tell(Block block) {
		String text = block.text();
		boolean possible = block.kind() == Kind.PARAGRAPH && !text.isEmpty() && text.length() <= LONGEST && block.markers().isEmpty()
				&& ENDS_OF_SENTENCES.indexOf(text.charAt(text.length() - 1)) < 0;
		boolean bold = block.styles().stream().anyMatch(style -> style.mark() == Mark.BOLD && style.start() == 0 && style.end() == text.length());
		return !possible || !bold ? block
				: new Block(Kind.HEADING, level, block.label(), block.pieces(), block.markers(),
						block.styles().stream().filter(style -> style.mark() != Mark.BOLD).toList(), block.suspects());
	}
}
