package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Suspect;

/** Doubts what was probably read wrongly by machine; nothing is repaired. */
final class Suspects {

	private Suspects() {
	}

	/** The blocks, with more suspects. */
	static List<Block> mark(List<Block> blocks, Vocabulary words) {
		Misread misread = new Misread(words);
		Negations negations = Negations.of(blocks);
		return blocks.stream().map(block -> {
			String text = block.text();
			List<Suspect> suspects = new ArrayList<>(block.suspects());
			suspects.addAll(misread.in(text));
			suspects.addAll(negations.in(text));
			return new Block(block.kind(), block.level(), block.label(), block.pieces(), block.markers(), block.styles(),
					List.copyOf(suspects));
		}).toList();
	}
}
