package org.elenchus.importer.plain.kinds;

import java.util.regex.Pattern;

import org.elenchus.importer.plain.lines.Line;
import org.elenchus.importer.plain.lines.LineEdges;
import org.elenchus.importer.plain.lines.SortedLines;

/** What headings look like. */
final class HeadingForms {

	private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}[.!?] \\p{Lu}");
	private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,2}|[IVXLC]{1,7})(\\.\\d{1,2})*\\. ");
	private static final String GAP_IN_A_TABLE = "   ";

	private final SortedLines lines;
	private final ParagraphText texts;
	private final int width;

	HeadingForms(SortedLines lines, int width) {
		this.lines = lines;
		this.texts = new ParagraphText(lines);
		this.width = width;
	}

	/** Whether the first line is not so long that it must be text. */
	boolean isNarrow(TypedParagraph paragraph) {
		return texts.first(paragraph).length() <= Math.min(KindThresholds.LONGEST_HEADING, KindThresholds.WIDEST_HEADING * width);
	}

	/** Whether one line starts and ends as a heading does. */
	boolean isShort(TypedParagraph paragraph) {
		String text = texts.of(paragraph);
		if (!startsWell(paragraph) || text.contains(GAP_IN_A_TABLE)) {
			return false;
		}
		return Chapters.isNumbered(text) || endsWell(paragraph, text) && !Attributions.isDated(text);
	}

	/** Whether a few lines may be a heading: they stand behind a heading or between sentences, and hold none. */
	boolean isLong(TypedParagraph paragraph, boolean behindHeading) {
		if (paragraph.size() > KindThresholds.LINES_OF_A_HEADING || length(paragraph) > KindThresholds.LONGEST_HEADING
				|| !behindHeading && !followsSentence(paragraph)) {
			return false;
		}
		String text = texts.of(paragraph).replaceAll("\\s+", " ");
		return startsWell(paragraph) && Character.isLetterOrDigit(text.charAt(text.length() - 1)) && isBalanced(text)
				&& paragraph.lines().stream().noneMatch(this::stops) && !SENTENCE.matcher(text).find() && !Attributions.isDated(text);
	}

	private int length(TypedParagraph paragraph) {
		return paragraph.lines().stream().mapToInt(i -> lines.line(i).length()).sum();
	}

	private boolean stops(int i) {
		return ".!?\u2026".indexOf(LineEdges.lastMark(lines.text(), lines.line(i))) >= 0;
	}

	/** Whether the line before ends a sentence, which announces nothing. */
	boolean followsSentence(TypedParagraph paragraph) {
		int before = lines.previousFilled(paragraph.first());
		return before >= 0 && LineEdges.sentence(lines.text(), lines.line(before)) && !isAnnounced(paragraph);
	}

	private boolean isAnnounced(TypedParagraph paragraph) {
		int before = lines.previousFilled(paragraph.first());
		return before >= 0 && lines.text().charAt(lines.line(before).to() - 1) == ':';
	}

	/** Whether a paragraph starts with a capital or a digit, perhaps in quotes. */
	boolean startsWell(TypedParagraph paragraph) {
		Line line = texts.first(paragraph);
		char first = LineEdges.firstLetter(lines.text(), line);
		return Character.isUpperCase(first) || Character.isDigit(first);
	}

	private boolean endsWell(TypedParagraph paragraph, String text) {
		boolean quoted = texts.opensQuote(paragraph);
		char last = text.charAt(text.length() - 1);
		if (last == '?' && !quoted) {
			return NUMBERED.matcher(text).replaceFirst("").indexOf('.') < 0 && isNarrowQuestion(paragraph) && !isAnnounced(paragraph);
		}
		if (last == '.' && text.indexOf(' ') < 0 && lines.startsPage(paragraph.first())) {
			return text.chars().filter(Character::isLetter).count() > KindThresholds.LETTERS_OF_AN_ABBREVIATION;
		}
		return text.chars().anyMatch(Character::isLetter) && ",;-".indexOf(last) < 0 && !texts.endsSentence(paragraph)
				&& (!quoted || isBalanced(text)) && !text.matches(".*[%€$][^\\p{L}]*");
	}

	private boolean isNarrowQuestion(TypedParagraph paragraph) {
		return texts.first(paragraph).length() < KindThresholds.WIDEST_QUESTION * width;
	}

	private static boolean isBalanced(String text) {
		long opening = text.chars().filter(c -> c == '\u201C' || c == '\u2018').count();
		long closing = text.chars().filter(c -> c == '\u201D' || c == '\u2019').count();
		return opening == closing && text.chars().filter(c -> c == '"').count() % 2 == 0;
	}
}
