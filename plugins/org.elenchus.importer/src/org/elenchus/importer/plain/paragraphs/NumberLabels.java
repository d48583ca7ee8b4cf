package org.elenchus.importer.plain.paragraphs;

import java.util.Map;
import java.util.regex.Pattern;

import org.elenchus.importer.plain.lines.Digits;
import org.elenchus.importer.plain.lines.Line;
import org.elenchus.importer.plain.lines.LineEdges;
import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.SortedLines;

/** Finds lines that start with a number that counts items or, behind their heading, notes, some of which may be missing. */
final class NumberLabels {

	private static final Pattern NOTES = Pattern
			.compile("(?i)(eind|voet)?noten|(end|foot)?notes|(end|fuss|fuß)?noten|anmerkungen|aantekeningen|noten en bronnen");

	private final SortedLines lines;
	private final String text;
	private boolean notes;

	private NumberLabels(SortedLines lines) {
		this.lines = lines;
		this.text = lines.text();
	}

	static Map<Integer, ItemLabel> in(SortedLines lines) {
		NumberLabels labels = new NumberLabels(lines);
		LabelSeries series = new LabelSeries(lines);
		for (int i = 0; i < lines.size(); i++) {
			if (lines.isText(i)) {
				labels.read(i, series);
			}
		}
		return series.closed();
	}

	private void read(int i, LabelSeries series) {
		notes |= isNotesHeading(i);
		int number = number(i);
		boolean follows = number >= series.expected() && number <= series.expected() + mostMissing(i);
		series.offer(i, number, labelEnd(lines.line(i)), follows);
	}

	private boolean isNotesHeading(int i) {
		return lines.line(i).length() <= ParagraphThresholds.LONGEST_NOTES_HEADING && NOTES.matcher(lines.content(i)).matches();
	}

	/** How many notes may be missing before a line: none if the line before it, behind their heading, ends no sentence. */
	private int mostMissing(int i) {
		return notes && LineEdges.sentence(text, lines.line(lines.previousFilled(i))) ? ParagraphThresholds.MISSING_NOTES : 0;
	}

	/**
	 * The number before a full stop or a bracket and a space that a line starts with, among notes before a capital, too; the words may
	 * follow in the next line; -1 if it starts otherwise.
	 */
	private int number(int i) {
		Line line = lines.line(i);
		int end = numberEnd(line);
		boolean labelled = end > line.from() && (isAlone(line, end) ? (notes || isDotted(line, end)) && lines.hasWordsBelow(i, true)
				: startsItem(line, end));
		return labelled ? Digits.number(text.substring(line.from(), end)) : -1;
	}

	private boolean isAlone(Line line, int end) {
		return LabelSeries.bodyStart(lines, line, end) == line.to() || isDotted(line, end) && end + 1 == line.to();
	}

	private boolean startsItem(Line line, int end) {
		if (notes && Character.isUpperCase(LineEdges.firstLetter(text, LabelSeries.bodyStart(lines, line, end), line.to()))) {
			return true;
		}
		return isDotted(line, end) && end + 2 < line.to() && (Lines.isSpace(text.charAt(end + 1)) || text.charAt(end + 1) == '.');
	}

	private boolean isDotted(Line line, int end) {
		return end < line.to() && ".)".indexOf(text.charAt(end)) >= 0;
	}

	private int labelEnd(Line line) {
		int end = numberEnd(line);
		return isDotted(line, end) ? end + 1 : end;
	}

	/** Where the number of up to three digits ends that a line starts with. */
	private int numberEnd(Line line) {
		int end = line.from();
		while (end < line.to() && end - line.from() < ParagraphThresholds.LONGEST_ITEM_NUMBER && Digits.isDigit(text.charAt(end))) {
			end++;
		}
		return end;
	}
}
