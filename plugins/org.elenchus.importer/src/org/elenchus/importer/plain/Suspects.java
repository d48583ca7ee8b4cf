package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Suspect;
import org.elenchus.importer.plain.lines.Vocabulary;

/** Doubts what was probably read wrongly by machine; nothing is repaired. */
final class Suspects {

	private Suspects() {
	}

	/** The blocks, with more suspects. */
	static List<Block> mark(List<Block> blocks, Vocabulary words) {
		List<String> texts = blocks.stream().map(Block::text).toList();
		Negations negations = Negations.of(texts);
		List<Block> marked = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			List<Suspect> suspects = new ArrayList<>(blocks.get(i).suspects());
			suspects.addAll(Misread.in(texts.get(i), words));
			suspects.addAll(negations.in(texts.get(i)));
			marked.add(with(blocks.get(i), List.copyOf(suspects)));
		}
		return List.copyOf(marked);
	}

	private static Block with(Block block, List<Suspect> suspects) {
		return new Block(block.kind(), block.level(), block.label(), block.pieces(), block.markers(), block.styles(), suspects);
	}
}
