package org.elenchus.importer.plain.paragraphs;

import org.elenchus.importer.plain.lines.Line;
import org.elenchus.importer.plain.lines.LineEdges;
import org.elenchus.importer.plain.lines.LineEnds;
import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.SortedLines;
import org.elenchus.importer.plain.lines.Vocabulary;

/** Tells lines that may be headings from lines that are cut off: by their width, their first and last words, and what they hold. */
final class HeadingLines {

	private final SortedLines lines;
	private final LineEnds ends;
	private final Vocabulary words;
	private final int usualWidth;

	HeadingLines(SortedLines lines, LineEnds ends, Vocabulary words, int usualWidth) {
		this.lines = lines;
		this.ends = ends;
		this.words = words;
		this.usualWidth = usualWidth;
	}

	/** A short first line that starts with a capital and ends like no sentence. */
	boolean isShort(OpenParagraph paragraph, int next) {
		Line line = lines.line(paragraph.last());
		char mark = LineEdges.lastMark(lines.text(), line);
		char first = LineEdges.firstLetter(lines.text(), line);
		return paragraph.size() == 1 && line.length() < widest(paragraph.last(), next) * usualWidth && !breaksName(paragraph.last(), next)
				&& !holdsSentence(line) && !breaksDashes(paragraph.last(), next) && mark != ',' && mark != '-' && mark != ';'
				&& !LineEdges.sentence(lines.text(), line) && (Character.isUpperCase(first) || Character.isDigit(first))
				&& (!words.neverEnds(LineEdges.lastWord(lines.text(), line)) || endsClause(paragraph, next))
				&& !Character.isLowerCase(LineEdges.firstLetter(lines.text(), lines.line(next)));
	}

	/** Two lines behind a sentence, the second one far shorter than the text is wide, where the convention says that a paragraph ends. */
	boolean isLong(OpenParagraph paragraph, int next) {
		int i = paragraph.last();
		return paragraph.size() == 2 && lines.line(i).length() < ParagraphThresholds.TITLE * usualWidth && lines.areTogether(i, next)
				&& ends.goesOn(lines.line(i), next - i - 1) < ParagraphThresholds.UNLIKELY && !holdsSentence(lines.line(paragraph.first()))
				&& Character.isUpperCase(LineEdges.firstLetter(lines.text(), lines.line(paragraph.first())))
				&& followsSentence(paragraph.first());
	}

	/** A short line between sentences whose last word can end a clause, where the convention says that a paragraph ends. */
	private boolean endsClause(OpenParagraph paragraph, int next) {
		int i = paragraph.last();
		return Vocabulary.isParticle(LineEdges.lastWord(lines.text(), lines.line(i))) && lines.line(i).length() < ParagraphThresholds.TITLE * usualWidth
				&& lines.areTogether(i, next) && ends.goesOn(lines.line(i), next - i - 1) < ParagraphThresholds.UNLIKELY
				&& followsSentence(i);
	}

	private boolean followsSentence(int i) {
		int before = lines.previousFilled(i);
		return before < 0 || !lines.isText(before) || LineEdges.sentence(lines.text(), lines.line(before));
	}

	/** A heading may be nearly as wide as the text where the convention says that a paragraph ends. */
	private double widest(int i, int next) {
		return ends.goesOn(lines.line(i), next - i - 1) < ParagraphThresholds.UNLIKELY
				? ParagraphThresholds.WIDEST_HEADING
				: ParagraphThresholds.WIDEST_UNTOLD_HEADING;
	}

	/** Whether a sentence ends inside a line and another one starts. */
	boolean holdsSentence(Line line) {
		for (int i = line.from() + 3; i < line.to() - 2; i++) {
			char c = lines.text().charAt(i);
			if ((c == '.' || c == '?' || c == '!') && Lines.isSpace(lines.text().charAt(i + 1))
					&& Character.isLowerCase(lines.text().charAt(i - 1)) && Character.isLowerCase(lines.text().charAt(i - 2))
					&& Character.isUpperCase(lines.text().charAt(i + 2))) {
				return true;
			}
		}
		return false;
	}

	/** Whether two lines break a name apart that the document has elsewhere. */
	boolean breaksName(int i, int next) {
		Line follower = lines.line(next);
		int end = Vocabulary.wordEnd(lines.text(), follower.from(), follower.to());
		return words.isName(LineEdges.lastWord(lines.text(), lines.line(i)), lines.text().substring(follower.from(), end));
	}

	/** Whether two lines break words apart that a pair of dashes sets off. */
	boolean breaksDashes(int i, int next) {
		return opensDash(lines.line(i)) && opensDash(lines.line(next));
	}

	/** Whether a line has one dash of a pair that sets words off. */
	private boolean opensDash(Line line) {
		int dashes = 0;
		for (int i = line.from() + 1; i < line.to() - 1; i++) {
			dashes += "-\u2013\u2014".indexOf(lines.text().charAt(i)) >= 0 && Lines.isSpace(lines.text().charAt(i - 1))
					&& Lines.isSpace(lines.text().charAt(i + 1)) ? 1 : 0;
		}
		return dashes % 2 == 1;
	}
}
