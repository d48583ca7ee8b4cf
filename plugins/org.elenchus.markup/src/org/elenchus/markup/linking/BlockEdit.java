package org.elenchus.markup.linking;

import java.util.Arrays;
import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.elenchus.markup.scanner.Scanner;

/**
 * Which blocks an edit touches: the edited ones, the one before them (an edit of a block's first line can move the blank
 * lines between the two), and as many behind them as it takes until the old and the new text agree on where a block ends.
 * There the scanner remembers nothing, so what follows is as it was.
 *
 * @param blocks the nodes of all blocks before the edit
 * @param first  the first block touched
 * @param last   the block behind the last one touched
 * @param offset where the first one starts
 * @param text   what stands in place of the touched blocks now
 */
record BlockEdit(List<INode> blocks, int first, int last, int offset, String text) {

	/**
	 * Finds the touched blocks.
	 *
	 * @param root     the root node before the edit; it knows the blocks
	 * @param text     the whole text after the edit
	 * @param offset   where the edit starts, in UTF-16 units
	 * @param removed  how many units went
	 * @param inserted how many units came
	 */
	static BlockEdit of(ICompositeNode root, String text, int offset, int removed, int inserted) {
		List<INode> blocks = NodeSplicer.blocks(root);
		int[] ends = blocks.stream().mapToInt(INode::getTotalEndOffset).toArray();
		int edited = Math.min(behind(ends, offset), blocks.size() - 1);
		int first = firstBlock(edited, ends, text);
		int start = start(first, ends);
		int shift = inserted - removed;
		Scanner scanner = new Scanner(text, start);
		int end = start;
		int last = -1;
		while (last < 0) {
			if (scanner.hasNext()) {
				scanner.next();
				end = scanner.position();
			}
			last = end < offset + inserted ? -1 : Arrays.binarySearch(ends, end - shift);
		}
		return new BlockEdit(blocks, first, last + 1, start, text.substring(start, end));
	}

	/** A part that is read by itself does not start with a byte order mark, which means something at a file's start only. */
	private static int firstBlock(int edited, int[] ends, String text) {
		int first = Math.max(0, edited - 1);
		while (first > 0 && text.startsWith("\uFEFF", start(first, ends))) {
			first--;
		}
		return first;
	}

	private static int start(int block, int[] ends) {
		return block == 0 ? 0 : ends[block - 1];
	}

	/** The index of the first end behind {@code offset}. */
	private static int behind(int[] ends, int offset) {
		int found = Arrays.binarySearch(ends, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}
}
