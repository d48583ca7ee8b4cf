package org.elenchus.importer.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.Removal;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.raw.RawText;

/** Documents that no reader would make, but could: each stretch of the raw text is treated in some way, and blocks stand in any order. */
final class Documents {

	private final String raw;
	private final Random random;
	private final List<Block> blocks = new ArrayList<>();
	private final List<Removal> removals = new ArrayList<>();
	private BlockBuilder block;

	private Documents(String raw, long seed) {
		this.raw = raw;
		this.random = new Random(seed);
		this.block = new BlockBuilder(raw, Kind.PARAGRAPH);
	}

	static SourceDocument of(String raw, long seed) {
		return new Documents(raw, seed).document();
	}

	private SourceDocument document() {
		int start = 0;
		while (start < raw.length()) {
			int end = Math.min(raw.length(), start + 1 + random.nextInt(5));
			treat(start, end);
			start = end;
		}
		blocks.add(block.build());
		Collections.shuffle(blocks, random);
		return new SourceDocument(RawText.extracted(raw), List.copyOf(blocks), List.copyOf(removals), Conventions.NONE);
	}

	private void treat(int start, int end) {
		switch (random.nextInt(8)) {
		case 0 -> block.change("changed", start, end);
		case 1 -> block.change("", start, end);
		case 2 -> block.marker(raw.substring(start, end), 1, start, end);
		case 3 -> removals.add(new Removal(start, end, Reason.values()[random.nextInt(Reason.values().length)]));
		case 4 -> next(start, end);
		case 5 -> block.change("added", start, start).keep(start, end);
		default -> block.keep(start, end);
		}
	}

	private void next(int start, int end) {
		blocks.add(block.build());
		block = new BlockBuilder(raw, Kind.FOOTNOTE).keep(start, end);
	}
}
