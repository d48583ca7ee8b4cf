package org.elenchus.importer.plain.paragraphs;

import org.elenchus.importer.plain.lines.Line;
import org.elenchus.importer.plain.lines.LineEdges;
import org.elenchus.importer.plain.lines.SortedLines;
import org.elenchus.importer.plain.lines.Vocabulary;

/** Tells by their words lines that end in the middle of a sentence: the page or the reading of it ended there, not the paragraph. */
final class CutSentences {

	private final SortedLines lines;
	private final String text;
	private final Vocabulary words;
	private final HeadingLines headings;
	private final int usualWidth;
	private final int usualGap;

	CutSentences(SortedLines lines, Vocabulary words, HeadingLines headings, int usualWidth, int usualGap) {
		this.lines = lines;
		this.text = lines.text();
		this.words = words;
		this.headings = headings;
		this.usualWidth = usualWidth;
		this.usualGap = usualGap;
	}

	/** Whether a paragraph ends in the middle of a sentence, which goes on in line {@code next}. */
	boolean areCut(OpenParagraph paragraph, int next, boolean heading) {
		return goesOn(paragraph.last(), next, heading) || !heading && isCut(paragraph, next) || leavesOpen(paragraph, next);
	}

	private boolean goesOn(int i, int next, boolean heading) {
		Line line = lines.line(i);
		Line follower = lines.line(next);
		char mark = LineEdges.lastMark(text, line);
		boolean quote = LineEdges.opensQuote(text, follower);
		boolean open = Character.isLetterOrDigit(mark) || mark == ',' || mark == '-' || mark == ';';
		if (!open || quote && lines.plain().gapBefore(next) > usualGap + 1) {
			return false;
		}
		char letter = text.charAt(follower.from());
		if (Character.isLowerCase(letter) || mark == ',' || mark == '-' || !heading && words.neverEnds(LineEdges.lastWord(text, line))) {
			return true;
		}
		boolean title = heading && line.length() < ParagraphThresholds.TITLE * usualWidth;
		return Character.isLetterOrDigit(mark) && (Character.isDigit(letter) || quote) && !title;
	}

	/** Prose that ends in a letter before a capital: cut if it is long, holds a sentence, or breaks a name or a pair of dashes apart. */
	private boolean isCut(OpenParagraph paragraph, int next) {
		Line line = lines.line(paragraph.last());
		if (!Character.isLetter(LineEdges.lastMark(text, line)) || lines.plain().gapBefore(next) > Math.max(1, usualGap)) {
			return false;
		}
		return paragraph.length() > ParagraphThresholds.PROSE * usualWidth && !headings.isLong(paragraph, next)
				|| headings.holdsSentence(line) || headings.breaksName(paragraph.last(), next)
				|| headings.breaksDashes(paragraph.last(), next);
	}

	/** Dots inside a quotation before a figure leave words out, they end no paragraph. */
	private boolean leavesOpen(OpenParagraph paragraph, int next) {
		Line line = lines.line(paragraph.last());
		boolean dots = text.startsWith("...", line.to() - 3) || text.charAt(line.to() - 1) == '\u2026';
		if (!dots || !Character.isDigit(text.charAt(lines.line(next).from()))) {
			return false;
		}
		int near = paragraph.before(ParagraphThresholds.QUOTATION_LINES);
		String before = text.substring(lines.line(near).from(), line.to());
		return before.lastIndexOf('\u201C') > before.lastIndexOf('\u201D');
	}

	/** Whether a line ends in a letter before another one, as where a full stop was forgotten. */
	boolean lackStop(int i, int next) {
		return Character.isLetter(LineEdges.lastMark(text, lines.line(i))) && lines.areTogether(i, next)
				&& !words.neverEnds(LineEdges.lastWord(text, lines.line(i)));
	}
}
