package org.elenchus.markup.linking;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.AbstractNode;
import org.eclipse.xtext.nodemodel.impl.CompositeNode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;

/** Gives a file's root node other blocks. */
final class NodeSplicer extends NodeModelBuilder {

	/** The blocks of a file: all children of its root node but the first, which stands for the file itself. */
	static List<INode> blocks(ICompositeNode root) {
		List<INode> blocks = new ArrayList<>();
		root.getChildren().forEach(blocks::add);
		blocks.remove(0);
		return blocks;
	}

	/**
	 * Makes {@code blocks} the blocks of a file.
	 *
	 * @param blocks some may be blocks of the file already, others of another one
	 * @param first  the first one that is another now, or stands elsewhere
	 * @param offset where that one starts
	 * @param text   all that they stand for, one after the other
	 */
	void replaceBlocks(ICompositeNode root, List<? extends INode> blocks, int first, int offset, String text) {
		AbstractNode start = (AbstractNode) root.getFirstChild();
		replaceChildren(new CompositeNode(), (AbstractNode) root);
		shift(blocks.subList(first, blocks.size()), offset);
		addChild(root, start);
		blocks.forEach(block -> addChild(root, (AbstractNode) block));
		setCompleteContent(root, text);
	}

	/** Gives blocks their places from {@code offset} on: behind a leaf of that length they are counted anew. */
	private void shift(List<? extends INode> blocks, int offset) {
		ICompositeNode behind = newRootNode("");
		INode filler = newLeafNode(0, offset, null, true, null, behind);
		blocks.forEach(block -> addChild(behind, (AbstractNode) block));
		replaceAndTransferLookAhead(filler, behind);
	}

	/** A child may come from another place: its ties there are cut when it is added here. */
	@Override
	protected void checkValidNewChild(AbstractNode child) {
		if (child == null) {
			throw new IllegalArgumentException("no node");
		}
	}
}
