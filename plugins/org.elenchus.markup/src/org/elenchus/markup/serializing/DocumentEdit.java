package org.elenchus.markup.serializing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.elenchus.model.Block;
import org.elenchus.model.Document;

/**
 * Adds blocks of cards to a file and takes such blocks away, together with the blank lines that are the editor's: those
 * behind them, but those before them where nothing of the author's follows.
 */
final class DocumentEdit {

	private final EditContext context;
	private final ParsedText file;
	private final AuthorsWords words;
	private final List<Block> before;
	private final Set<Block> gone = new HashSet<>();
	/** The last block that stays; -1 if none does. */
	private int last;
	private final Patch patch = new Patch();

	/** @param before the blocks of the text */
	DocumentEdit(EditContext context, List<Block> before) {
		this.context = context;
		this.file = context.file();
		this.words = new AuthorsWords(file);
		this.before = before;
	}

	/**
	 * The edits that give the file the blocks of the document.
	 *
	 * @return also what becomes of blocks that go only in part
	 * @throws UnwritableException if words of the author's would go
	 */
	Patch changes(Document document) {
		List<Block> blocks = document.getBlocks();
		int[] kept = Matching.of(before, blocks);
		Set<Block> stay = new HashSet<>();
		for (int i = 0; i < kept.length; i++) {
			if (kept[i] >= 0 && !vanishes(blocks.get(i))) {
				stay.add(blocks.get(i));
			}
		}
		before.stream().filter(block -> !stay.contains(block)).forEach(block -> leave(block, stay));
		removeGone();
		insertNew(blocks, stay);
		return patch;
	}

	/** Whether all that stood in a block is gone. */
	private boolean vanishes(Block block) {
		return block.getContents().isEmpty() && words.holdsCardsOnly(file.node(block));
	}

	/** A block that holds something besides its cards stays without them. */
	private void leave(Block block, Set<Block> stay) {
		if (words.holdsCardsOnly(file.node(block))) {
			gone.add(block);
			context.leaving().add(block);
		} else {
			if (!words.isEditors(file.node(block))) {
				throw UnwritableException.of(block, "cannot be removed: it holds words of the author's");
			}
			patch.addAll(new PassageEdit(context, block).changes(List.of()));
			stay.add(block);
		}
	}

	private void removeGone() {
		last = before.size() - 1;
		while (last >= 0 && gone.contains(before.get(last))) {
			last--;
		}
		for (int i = 0; i < last; i++) {
			if (gone.contains(before.get(i))) {
				patch.replace(words.start(node(i)), node(i).getTotalEndOffset(), "");
			}
		}
		if (last < before.size() - 1) {
			int start = last < 0 ? words.start(node(0)) : words.end(node(last));
			int end = last < 0 ? file.text().length() : words.end(node(before.size() - 1));
			patch.replace(start, end, "");
		}
	}

	private ICompositeNode node(int index) {
		return file.node(before.get(index));
	}

	private void insertNew(List<Block> blocks, Set<Block> stay) {
		List<Block> added = new ArrayList<>();
		for (Block block : blocks) {
			if (!stay.contains(block)) {
				if (!block.getContents().isEmpty()) {
					added.add(block);
				}
			} else if (!isBlank(block)) {
				insert(added, words.start(file.node(block)));
				added.clear();
			}
		}
		append(added);
	}

	private boolean isBlank(Block block) {
		return words.end(file.node(block)) == file.node(block).getTotalOffset();
	}

	private void insert(List<Block> added, int offset) {
		added.forEach(block -> patch.insert(offset, text(block) + gap()));
	}

	/** Behind the last block that stays, before the line ends that end the file. */
	private void append(List<Block> added) {
		boolean alone = last < 0 || last == 0 && isBlank(before.get(0));
		if (!alone) {
			added.forEach(block -> patch.insert(words.end(node(last)), gap() + text(block)));
		} else if (!added.isEmpty()) {
			String lines = last < 0 ? file.lineEnd() : file.text().substring(words.end(node(0)));
			String cards = added.stream().map(this::text).collect(Collectors.joining(gap()));
			patch.insert(file.text().length(), cards + lines);
		}
	}

	/** One blank line. */
	private String gap() {
		return file.lineEnd().repeat(2);
	}

	private String text(Block block) {
		List<String> cards = new ArrayList<>();
		for (EObject content : block.getContents()) {
			cards.add(context.writer().text(content));
		}
		return String.join(file.lineEnd(), cards);
	}
}
