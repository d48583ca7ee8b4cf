package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Piece;
import org.elenchus.importer.document.Style;

/** Finds notes behind the text, as browsers print them: blocks with the number of a note that end in an arrow back to the text. */
final class EndNotes {

	private static final Pattern ARROW = Pattern.compile("\\s*[\u21A9\u21B5\u2191]\uFE0E?$");
	private static final Pattern NUMBER = Pattern.compile("([0-9]{1,4})\\.?\\s*");

	private EndNotes() {
	}

	/** The number of a block that ends in such an arrow; nothing if it has none. */
	static Optional<Integer> number(Block block) {
		Matcher number = NUMBER.matcher(block.kind() == Kind.PARAGRAPH ? block.text() : block.label());
		boolean possible = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.LIST_ITEM || block.kind() == Kind.FOOTNOTE;
		return possible && ARROW.matcher(block.text()).find() && number.lookingAt() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty();
	}

	/** The blocks, with those that the text refers to as notes. */
	static List<Block> tell(List<Block> blocks) {
		Set<Integer> referred = new HashSet<>();
		blocks.forEach(block -> block.markers().forEach(marker -> referred.add(marker.number())));
		return blocks.stream().map(block -> number(block).filter(referred::contains).map(number -> note(block, number)).orElse(block)).toList();
	}

	private static Block note(Block block, int number) {
		Matcher arrow = ARROW.matcher(block.text());
		Matcher label = NUMBER.matcher(block.text());
		int end = arrow.find() ? arrow.start() : block.text().length();
		int from = block.kind() == Kind.PARAGRAPH && label.lookingAt() ? label.end() : 0;
		List<Piece> pieces = without(without(block.pieces(), end, block.text().length()), 0, from);
		List<Style> styles = block.styles().stream().map(style -> new Style(Math.max(0, style.start() - from), Math.min(style.end(), end) - from, style.mark()))
				.filter(style -> style.start() < style.end()).toList();
		return new Block(Kind.FOOTNOTE, 0, String.valueOf(number), pieces, block.markers(), styles, List.of());
	}

	/** The pieces without some clean characters, whose raw places stay as taken out. */
	private static List<Piece> without(List<Piece> pieces, int start, int end) {
		List<Piece> rest = new ArrayList<>();
		int clean = 0;
		for (Piece piece : pieces) {
			int length = piece.text().length();
			int from = Math.clamp(start - clean, 0, length);
			int to = Math.clamp(end - clean, 0, length);
			boolean alike = length == piece.end() - piece.start();
			if (from >= to || !alike) {
				rest.add(from >= to ? piece : new Piece(piece.text().substring(0, from) + piece.text().substring(to), piece.start(), piece.end()));
			} else {
				add(piece.text().substring(0, from), piece.start(), piece.start() + from, rest);
				rest.add(new Piece("", piece.start() + from, piece.start() + to));
				add(piece.text().substring(to), piece.start() + to, piece.end(), rest);
			}
			clean += length;
		}
		return rest;
	}

	private static void add(String text, int start, int end, List<Piece> pieces) {
		if (end > start) {
			pieces.add(new Piece(text, start, end));
		}
	}
}
