package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.document.Piece;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.Removal;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.plain.Reconstruction;
import org.elenchus.importer.raw.RawText;
import org.elenchus.model.text.TextRange;

/**
 * Takes what is known by its place on the page out of a text before paragraphs are made of the rest: to that, it is blank. Afterwards
 * the blocks of both are put together.
 */
final class PlacedBlocks {

	/** A space that is none of those which part notes from the text. */
	private static final char BLANK = '\u00A0';

	private final String text;
	private final StringBuilder rest;
	private final List<Block> blocks = new ArrayList<>();
	private final List<Removal> removals = new ArrayList<>();
	private final List<TextRange> carved = new ArrayList<>();
	private final NavigableSet<Integer> bounds = new TreeSet<>();
	private final Map<String, Integer> counts = new LinkedHashMap<>();

	PlacedBlocks(String text) {
		this.text = text;
		this.rest = new StringBuilder(text);
	}

	String text() {
		return text;
	}

	/** Takes out raw characters that belong to no block. */
	void remove(int start, int end, Reason reason) {
		take(start, end);
		removals.add(new Removal(start, end, reason));
	}

	/** Puts a block beside those of the rest; its raw characters are taken out by {@link #take}. */
	void add(Block block) {
		blocks.add(block);
	}

	/** Takes out a block that ends the one before it. */
	void part(Block block, int start, int end) {
		blocks.add(block);
		take(start, end);
		bounds.add(start);
	}

	/** Takes out raw characters; of those that belong to no block, {@code within} says so. */
	void take(int start, int end, List<Removal> within) {
		take(start, end);
		removals.addAll(within);
	}

	/** Counts what was done to what was taken out. */
	void count(Map<String, Integer> done) {
		done.forEach((name, times) -> counts.merge(name, times, Integer::sum));
	}

	private void take(int start, int end) {
		carved.add(new TextRange(start, end));
		for (int i = start; i < end; i++) {
			rest.setCharAt(i, BLANK);
		}
	}

	/** The whole document, blocks in the order of the text. */
	SourceDocument document() {
		SourceDocument plain = Reconstruction.of(RawText.extracted(rest.toString()));
		carved.sort(Comparator.comparingInt(TextRange::start));
		List<Block> all = new ArrayList<>(plain.blocks().stream().map(this::around).flatMap(block -> Splitting.at(bounds, block).stream()).toList());
		all.addAll(blocks);
		all.sort(Comparator.comparingInt(Block::start));
		return new SourceDocument(RawText.extracted(text), all, removals(plain), conventions(plain.conventions()));
	}

	private Conventions conventions(Conventions plain) {
		Map<String, Integer> all = new LinkedHashMap<>(plain.counts());
		counts.forEach((name, times) -> all.merge(name, times, Integer::sum));
		return new Conventions(plain.detected(), all);
	}

	/** A block that goes on behind what was taken out. */
	private Block around(Block block) {
		List<Piece> pieces = new ArrayList<>();
		for (Piece piece : block.pieces()) {
			boolean alike = piece.text().length() == piece.end() - piece.start() && !piece.text().isBlank();
			List<TextRange> holes = alike ? List.of() : holes(piece);
			if (holes.isEmpty()) {
				pieces.add(piece);
			} else {
				cut(piece, holes, pieces);
			}
		}
		return new Block(block.kind(), block.level(), block.label(), pieces, block.markers(), block.styles(), block.suspects());
	}

	private static void cut(Piece piece, List<TextRange> holes, List<Piece> pieces) {
		pieces.add(new Piece(piece.text(), piece.start(), holes.getFirst().start()));
		for (int i = 0; i < holes.size(); i++) {
			int end = i + 1 < holes.size() ? holes.get(i + 1).start() : piece.end();
			if (end > holes.get(i).end()) {
				pieces.add(new Piece("", holes.get(i).end(), end));
			}
		}
	}

	/** What was taken out within the raw range of a piece. */
	private List<TextRange> holes(Piece piece) {
		List<TextRange> holes = new ArrayList<>();
		for (int i = firstFrom(piece.start()); i < carved.size() && carved.get(i).end() <= piece.end(); i++) {
			holes.add(carved.get(i));
		}
		return holes;
	}

	private int firstFrom(int start) {
		int low = 0;
		int high = carved.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (carved.get(middle).start() < start) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** What stays blank is cut where something was taken out. */
	private List<Removal> removals(SourceDocument plain) {
		List<Removal> all = new ArrayList<>(removals);
		int next = 0;
		for (Removal removal : plain.removals()) {
			int start = removal.start();
			while (next < carved.size() && carved.get(next).start() < removal.end()) {
				TextRange hole = carved.get(next);
				add(start, Math.max(start, hole.start()), removal.reason(), all);
				start = Math.max(start, Math.min(hole.end(), removal.end()));
				if (hole.end() > removal.end()) {
					break;
				}
				next++;
			}
			add(start, removal.end(), removal.reason(), all);
		}
		all.sort(Comparator.comparingInt(Removal::start));
		return List.copyOf(all);
	}

	private static void add(int start, int end, Reason reason, List<Removal> all) {
		if (end > start) {
			all.add(new Removal(start, end, reason));
		}
	}
}
