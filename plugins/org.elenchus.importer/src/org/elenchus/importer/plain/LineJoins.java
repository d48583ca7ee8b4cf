package org.elenchus.importer.plain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.plain.lines.Line;
import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.Vocabulary;
import org.elenchus.importer.plain.paragraphs.Hyphens;

/** Joins lines that are known to belong together, by the words of the whole document, as paragraphs of plain text are joined. */
public final class LineJoins {

	private final String text;
	private final Lines lines;
	private final Hyphens hyphens;
	private final Map<String, Integer> counts = new TreeMap<>();

	private LineJoins(String text) {
		this.text = text;
		this.lines = Lines.of(text);
		this.hyphens = new Hyphens(lines, Vocabulary.of(lines), List.of(filled()));
	}

	/** Takes time linear in the text. */
	public static LineJoins of(String text) {
		return new LineJoins(text);
	}

	/** All lines as one paragraph: whether hyphens break words is a convention of the whole document. */
	private List<Integer> filled() {
		return IntStream.range(0, lines.size()).filter(i -> !lines.line(i).isBlank()).boxed().toList();
	}

	/** How many hyphens at line ends went, stayed and are doubted, by name. */
	public Map<String, Integer> counts() {
		return counts;
	}

	/**
	 * Writes the rest of a line, and what joins it to the line that goes on.
	 *
	 * @param from a raw offset in the line
	 * @param to   where the raw characters end that the join replaces
	 * @param next a raw offset in the line that goes on
	 */
	public void write(int from, int to, int next, BlockBuilder block) {
		Line line = lines.line(lines.lineAt(from));
		Line following = lines.line(lines.lineAt(next));
		if (line.to() <= from || following.isBlank()) {
			int end = words(from, line.to(), block);
			block.change(block.length() == 0 ? "" : " ", end, to);
			return;
		}
		Hyphens.Join join = hyphens.join(line, following);
		int end = words(from, join == Hyphens.Join.REMOVED ? line.to() - 1 : line.to(), block);
		if (join == Hyphens.Join.FLAGGED) {
			hyphens.doubt(line, following, block);
		}
		join.count(counts);
		block.change(join.between(), end, to);
	}

	/** Writes the rest of a line behind which nothing goes on; {@code to} is where its raw characters end. */
	public void end(int from, int to, BlockBuilder block) {
		int end = words(from, lines.line(lines.lineAt(from)).to(), block);
		block.change("", end, to);
	}

	/** Keeps characters, but for runs of spaces, which justify lines; returns where they end. */
	private int words(int from, int to, BlockBuilder block) {
		int i = from;
		while (i < to) {
			int start = i;
			boolean space = Lines.isSpace(text.charAt(start));
			while (i < to && Lines.isSpace(text.charAt(i)) == space) {
				i++;
			}
			if (space && !text.substring(start, i).equals(" ")) {
				block.change(" ", start, i);
			} else {
				block.keep(start, i);
			}
		}
		return i;
	}
}
