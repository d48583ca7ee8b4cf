package org.elenchus.importer.plain.paragraphs;

import org.elenchus.importer.plain.lines.LineEdges;
import org.elenchus.importer.plain.lines.LineEnds;
import org.elenchus.importer.plain.lines.SortedLines;
import org.elenchus.importer.plain.lines.Vocabulary;

/**
 * Tells where paragraphs end. Whether a line goes on in the next one is weighed: by the document's convention of line ends, by how the
 * line ends and the next one starts, and by whether the next word would still have had its place in the line.
 */
final class ParagraphEnds {

	private final SortedLines lines;
	private final LineEnds ends;
	private final ShortLines shortLines;
	private final LineWidths widths;
	private final HeadingLines headings;
	private final CutSentences sentences;
	private final int usualWidth;

	ParagraphEnds(SortedLines lines, LineEnds ends, Vocabulary words, LineWidths widths) {
		this.lines = lines;
		this.ends = ends;
		this.shortLines = ShortLines.of(lines);
		this.widths = widths;
		this.usualWidth = widths.usual();
		this.headings = new HeadingLines(lines, ends, words, usualWidth);
		this.sentences = new CutSentences(lines, words, headings, usualWidth, ends.usualGap());
	}

	/** Whether a paragraph ends before line {@code next}. */
	boolean isEnd(OpenParagraph paragraph, int next) {
		return weight(paragraph, next) > 0;
	}

	private double weight(OpenParagraph paragraph, int next) {
		int i = paragraph.last();
		boolean heading = headings.isShort(paragraph, next);
		if (!heading && sentences.lackStop(i, next) && shortLines.isShortest(i, next)) {
			return ParagraphThresholds.SURELY;
		}
		if (sentences.areCut(paragraph, next, heading)) {
			return -ParagraphThresholds.SURELY;
		}
		boolean sentence = LineEdges.sentence(lines.text(), lines.line(i));
		double slack = widths.slack(i, next);
		double weight = convention(i, next);
		weight += sentence ? ParagraphThresholds.SENTENCE : ParagraphThresholds.NO_SENTENCE;
		weight += indent(paragraph, next);
		weight += start(next);
		weight += unforced(slack);
		weight += heading ? ParagraphThresholds.HEADING : sentence ? followed(next, slack) : 0;
		return lines.areTogether(i, next) ? Math.max(weight, shortLines.parts(i, next)) : weight;
	}

	private double convention(int i, int next) {
		boolean together = lines.areTogether(i, next);
		double goesOn = together ? ends.goesOn(lines.line(i), next - i - 1) : ends.goesOn(lines.line(i));
		double weight = Math.log((1 - goesOn) / goesOn);
		return together ? weight : weight * ParagraphThresholds.ACROSS_PAGES;
	}

	/** An indent starts a paragraph where the document uses it so; behind several indented lines a margin does. */
	private double indent(OpenParagraph paragraph, int next) {
		int least = ends.startingIndent();
		boolean before = lines.indent(paragraph.last()) >= least;
		boolean after = lines.indent(next) >= least;
		boolean starts = before != after && (after || paragraph.size() > 1 && lines.indent(paragraph.first()) >= least);
		return starts ? ParagraphThresholds.INDENT : 0;
	}

	private double start(int next) {
		char letter = lines.text().charAt(lines.line(next).from());
		return Character.isLowerCase(letter) ? ParagraphThresholds.SMALL : Character.isDigit(letter) ? 0 : ParagraphThresholds.CAPITAL;
	}

	/** The more of the line is left over, the less did its width break it off. */
	private static double unforced(double slack) {
		return slack > ParagraphThresholds.MUCH_LEFT ? ParagraphThresholds.WITH_MUCH_LEFT
				: slack > ParagraphThresholds.SOME_LEFT ? ParagraphThresholds.WITH_SOME_LEFT
						: slack > ParagraphThresholds.LITTLE_LEFT ? ParagraphThresholds.WITH_LITTLE_LEFT : ParagraphThresholds.WITH_NOTHING_LEFT;
	}

	/** What it tells that the next line looks like a heading: much if that is far shorter than the text is wide. */
	private double followed(int next, double slack) {
		OpenParagraph alone = new OpenParagraph(next, lines.line(next).length());
		int after = lines.nextFilled(next + 1);
		if (after == lines.size() || !lines.isText(after) || !headings.isShort(alone, after)) {
			return 0;
		}
		boolean farShorter = lines.line(next).length() < usualWidth / 2 && weight(alone, after) > 0;
		boolean ended = slack > ParagraphThresholds.LITTLE_LEFT
				&& ends.goesOn(lines.line(next), after - next - 1) < ParagraphThresholds.UNLIKELY;
		return farShorter ? ParagraphThresholds.FOLLOWED : ended ? ParagraphThresholds.FOLLOWED / 2 : 0;
	}
}
