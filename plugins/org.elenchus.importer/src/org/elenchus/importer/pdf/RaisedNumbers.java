package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Marker;
import org.elenchus.importer.document.Piece;
import org.elenchus.importer.document.Style;
import org.elenchus.model.text.TextRange;

/** Takes raised numbers that name a note for references to it; others, as in square metres, stay what they are. */
final class RaisedNumbers {

	private static final Pattern UNIT = Pattern.compile("(?<![\\p{L}])[kdcmh]?m$");
	private static final Pattern NUMBER = Pattern.compile("(?<=[^\\s\\d])[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]{1,3}");

	private final String raw;
	private final Set<Integer> notes;

	private RaisedNumbers(String raw, Set<Integer> notes) {
		this.raw = raw;
		this.notes = notes;
	}

	/** {@code others} are notes that are not known as such yet. */
	static List<Block> tell(List<Block> blocks, String raw, Set<Integer> others) {
		Set<Integer> notes = new HashSet<>(others);
		blocks.stream().filter(block -> block.kind() == Kind.FOOTNOTE && block.label().matches("[0-9]{1,6}")).forEach(block -> notes.add(Integer.parseInt(block.label())));
		RaisedNumbers numbers = new RaisedNumbers(raw, notes);
		return blocks.stream().map(block -> block.kind() == Kind.FOOTNOTE ? block : numbers.tell(block)).map(RaisedNumbers::lowered).toList();
	}

	/** What is printed are digits; that they are raised is said by their being references. */
	private static Block lowered(Block block) {
		List<Marker> markers = block.markers().stream().map(marker -> new Marker(Raised.lowered(marker.label()), marker.number(), marker.position(),
				marker.start(), marker.end())).toList();
		return new Block(block.kind(), block.level(), block.label(), block.pieces(), markers, block.styles(), block.suspects());
	}

	private Block tell(Block block) {
		List<TextRange> found = new ArrayList<>();
		String text = block.text();
		Matcher number = NUMBER.matcher(text);
		while (number.find()) {
			String before = text.substring(Math.max(0, number.start() - 3), number.start());
			if (notes.contains(value(number.group())) && !UNIT.matcher(before).find()) {
				found.add(new TextRange(number.start(), number.end()));
			}
		}
		return found.isEmpty() ? block : take(block, found);
	}

	private static int value(String raised) {
		return Integer.parseInt(Raised.lowered(raised));
	}

	/** The block with some of its clean characters as references. */
	private Block take(Block block, List<TextRange> numbers) {
		BlockBuilder rest = new BlockBuilder(raw, block.kind()).level(block.level()).label(block.label());
		List<TextRange> taken = new ArrayList<>();
		int clean = 0;
		int marker = 0;
		int next = 0;
		for (Piece piece : block.pieces()) {
			while (marker < block.markers().size() && block.markers().get(marker).position() <= clean) {
				add(block.markers().get(marker++), rest);
			}
			int end = clean + piece.text().length();
			List<TextRange> own = new ArrayList<>();
			while (next < numbers.size() && numbers.get(next).start() < end) {
				own.add(numbers.get(next++));
			}
			boolean alike = piece.text().length() == piece.end() - piece.start() && own.stream().allMatch(number -> number.end() <= end);
			if (alike && !own.isEmpty()) {
				write(piece, clean, own, rest);
				taken.addAll(own);
			} else {
				rest.change(piece.text(), piece.start(), piece.end());
			}
			clean = end;
		}
		block.markers().subList(marker, block.markers().size()).forEach(each -> add(each, rest));
		Block built = rest.build();
		return new Block(built.kind(), built.level(), built.label(), built.pieces(), built.markers(), moved(block.styles(), taken), List.of());
	}

	private void write(Piece piece, int clean, List<TextRange> numbers, BlockBuilder block) {
		int shift = piece.start() - clean;
		int from = piece.start();
		for (TextRange number : numbers) {
			String printed = raw.substring(number.start() + shift, number.end() + shift);
			block.keep(from, number.start() + shift).marker(printed, value(printed), number.start() + shift, number.end() + shift);
			from = number.end() + shift;
		}
		block.keep(from, piece.end());
	}

	private static List<Style> moved(List<Style> styles, List<TextRange> taken) {
		int[] starts = taken.stream().mapToInt(TextRange::start).toArray();
		int[] before = new int[taken.size() + 1];
		for (int i = 0; i < taken.size(); i++) {
			before[i + 1] = before[i] + taken.get(i).length();
		}
		return styles.stream().map(style -> new Style(moved(style.start(), starts, before), moved(style.end(), starts, before), style.mark()))
				.filter(style -> style.start() < style.end()).toList();
	}

	/** A place of the clean text when the numbers before it are gone; {@code before} are their lengths, summed up. */
	private static int moved(int position, int[] starts, int[] before) {
		int found = Arrays.binarySearch(starts, position);
		return position - before[found < 0 ? -found - 1 : found];
	}

	private static void add(Marker marker, BlockBuilder block) {
		block.marker(marker.label(), marker.number(), marker.start(), marker.end());
	}

	/** The numbers of blocks that an arrow back to the text tells to be notes. */
	static Set<Integer> of(List<Block> blocks) {
		return blocks.stream().flatMap(block -> EndNotes.number(block).stream()).collect(Collectors.toSet());
	}
}
