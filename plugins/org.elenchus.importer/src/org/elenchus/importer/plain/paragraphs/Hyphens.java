package org.elenchus.importer.plain.paragraphs;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.plain.lines.Line;
import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.Vocabulary;

/**
 * Decides what joins two lines. A hyphen at a line's end goes where the joined word stands elsewhere in the document, or where the
 * document breaks words throughout; it stays where the word with it does, in ranges, before capitals, in web addresses and where the
 * second half is left to the next word, as in "north- and south". Else, or where the document has both words, it stays, and is doubted.
 */
public final class Hyphens {

	private static final String HYPHENS = "-\u2010";
	private static final char SOFT = '\u00AD';
	private static final Set<String> CONJUNCTIONS = Set.of("en", "of", "and", "or", "und", "oder", "et", "ou", "als", "dan", "tot");

	/** How two lines are joined. */
	public enum Join {
		SPACE, TIGHT, REMOVED, KEPT, KEPT_SPACE, FLAGGED,
		/** The words of a label that stands in a line alone start a block. */
		LABEL;

		/** What stands between the lines once they are joined. */
		public String between() {
			return this == SPACE || this == KEPT_SPACE ? " " : "";
		}

		/** Counts what was decided of an end of a line that is not a mere space. */
		public void count(Map<String, Integer> counts) {
			switch (this) {
				case SPACE, LABEL -> { }
				case REMOVED -> counts.merge("hyphens-removed", 1, Integer::sum);
				case FLAGGED -> counts.merge("hyphens-flagged", 1, Integer::sum);
				case TIGHT -> counts.merge("addresses-joined", 1, Integer::sum);
				default -> counts.merge("hyphens-kept", 1, Integer::sum);
			}
		}
	}

	private final String text;
	private final Vocabulary words;
	private boolean breaksWords;

	/**
	 * Learns how a text treats hyphens.
	 *
	 * @param words      the words of the text
	 * @param paragraphs lines that belong together, by their places among the lines
	 */
	public Hyphens(Lines lines, Vocabulary words, List<List<Integer>> paragraphs) {
		this.text = lines.text();
		this.words = words;
		this.breaksWords = isThroughout(paragraphs, lines);
	}

	/** Whether words that are surely broken at line ends are many, and far more than those that keep their hyphen. */
	private boolean isThroughout(List<List<Integer>> paragraphs, Lines lines) {
		int removed = 0;
		int kept = 0;
		for (List<Integer> paragraph : paragraphs) {
			for (int i = 1; i < paragraph.size(); i++) {
				Join join = join(lines.line(paragraph.get(i - 1)), lines.line(paragraph.get(i)));
				removed += join == Join.REMOVED ? 1 : 0;
				kept += join == Join.KEPT || join == Join.FLAGGED ? 1 : 0;
			}
		}
		return removed >= ParagraphThresholds.THROUGHOUT && removed > kept;
	}

	/** What joins these two lines. */
	public Join join(Line line, Line next) {
		char last = text.charAt(line.to() - 1);
		if (isInAddress(line)) {
			return "/-_.=&?%#".indexOf(last) >= 0 ? Join.TIGHT : Join.SPACE;
		}
		if (last == SOFT) {
			return Join.REMOVED;
		}
		if (HYPHENS.indexOf(last) < 0 || line.length() < 2 || Lines.isSpace(text.charAt(line.to() - 2))) {
			return Join.SPACE;
		}
		return hyphen(line, next);
	}

	private Join hyphen(Line line, Line next) {
		char before = text.charAt(line.to() - 2);
		char after = text.charAt(next.from());
		String right = rightPart(next);
		if (!Character.isLetterOrDigit(after)) {
			return Join.KEPT_SPACE;
		}
		if (CONJUNCTIONS.contains(right) && Character.isLetter(before)) {
			return Join.KEPT_SPACE;
		}
		if (!Character.isLetter(before) || !Character.isLowerCase(after)) {
			return Join.KEPT;
		}
		return word(leftPart(line), right);
	}

	private Join word(String left, String right) {
		int joined = words.count(left + right);
		int hyphened = words.count(left + "-" + right);
		if (joined != hyphened) {
			return joined > hyphened ? Join.REMOVED : Join.KEPT;
		}
		return joined == 0 && breaksWords && left.indexOf('-') < 0 ? Join.REMOVED : Join.FLAGGED;
	}

	/** Doubts the hyphen with which the block ends that is written. */
	public void doubt(Line line, Line next, BlockBuilder block) {
		String left = leftPart(line);
		String right = rightPart(next);
		int start = block.length() - left.length() - 1;
		block.suspect(Math.max(0, start), block.length() + right.length(), "line-end-hyphen", left + right);
	}

	/** The word that the line end breaks, both parts with the hyphen between them. */
	private static int leftStart(String text, Line line) {
		int start = line.to() - 1;
		while (start > line.from() && (Character.isLetter(text.charAt(start - 1))
				|| HYPHENS.indexOf(text.charAt(start - 1)) >= 0)) {
			start--;
		}
		return start;
	}

	private String leftPart(Line line) {
		return text.substring(leftStart(text, line), line.to() - 1);
	}

	private String rightPart(Line next) {
		return text.substring(next.from(), Vocabulary.wordEnd(text, next.from(), next.to()));
	}

	private boolean isInAddress(Line line) {
		int start = line.to();
		while (start > line.from() && !Lines.isSpace(text.charAt(start - 1))) {
			start--;
		}
		String token = text.substring(start, line.to());
		return token.contains("://") || token.contains("www.");
	}
}
