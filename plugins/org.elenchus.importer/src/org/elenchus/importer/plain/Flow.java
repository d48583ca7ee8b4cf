package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.elenchus.importer.plain.Layout.Role;

/**
 * Makes paragraphs of lines. Whether a line goes on in the next one is weighed: by the document's convention of line ends, by how the
 * line ends and the next one starts, and by whether the next word would still have had its place in the line.
 */
final class Flow {

	private static final double SENTENCE = 1;
	private static final double NO_SENTENCE = -1;
	private static final double CAPITAL = 0.7;
	private static final double SMALL = -3;
	private static final double HEADING = 2.5;
	private static final double INDENT = 4;
	private static final double NEVER = -20;
	private static final int AROUND = 4;
	private static final int LOOK_BACK = 20;
	private static final double FOLLOWED = 3;
	private static final double NARROW = 0.75;
	private static final double UNLIKELY = 0.3;
	private static final double TITLE = 0.6;
	private static final double USUAL = 0.75;
	private static final double FULL = 0.95;
	private static final double PROSE = 1.4;

	private final Layout layout;
	private final LineEnds ends;
	private final Vocabulary words;
	private final ListLabels labels;
	private final ShortLines shortLines;
	private final int[] widths;
	private final int usualWidth;
	private final HeadingLines headings;

	private Flow(Layout layout, Vocabulary words) {
		this.layout = layout;
		this.ends = LineEnds.of(layout);
		this.words = words;
		this.labels = ListLabels.of(layout);
		this.shortLines = ShortLines.of(layout);
		this.widths = widths(layout);
		this.usualWidth = width(USUAL);
		this.headings = new HeadingLines(layout, ends, words, usualWidth);
	}

	/** Paragraphs, and how lines end in this document. */
	record Result(List<Paragraph> paragraphs, LineEnds ends, ListLabels labels, int width, int fullWidth) {
	}

	/** The paragraphs of the lines that have the role of text. */
	static Result of(Layout layout, Vocabulary words) {
		Flow flow = new Flow(layout, words);
		return new Result(flow.paragraphs(), flow.ends, flow.labels, flow.usualWidth,
				flow.width(FULL));
	}

	private List<Paragraph> paragraphs() {
		List<Paragraph> paragraphs = new ArrayList<>();
		Paragraph current = null;
		for (int i = 0; i < layout.size(); i++) {
			if (layout.roles[i] != Role.TEXT) {
				continue;
			}
			if (current == null || parts(current, i)) {
				current = new Paragraph();
				paragraphs.add(current);
			}
			current.lines.add(i);
			current.length += layout.line(i).length();
		}
		return paragraphs;
	}

	/** Whether a paragraph ends before line {@code next}. */
	private boolean parts(Paragraph paragraph, int next) {
		return labels.isLabelled(next) || !labels.isAlone(layout, paragraph.last()) && weight(paragraph, next) > 0;
	}

	private double weight(Paragraph paragraph, int next) {
		int i = paragraph.last();
		Line line = layout.line(i);
		Line follower = layout.line(next);
		char mark = Ends.lastMark(layout.text, line);
		char letter = layout.text.charAt(follower.from());
		boolean sentence = Ends.sentence(layout.text, line);
		boolean heading = headings.isShort(paragraph, next);
		double slack = slack(i, follower);
		boolean apart = layout.gapBefore(next) > ends.usualGap() + 1;
		if (!heading && stopsShort(i, next, mark)) {
			return -NEVER;
		}
		if (goesOnSurely(line, follower, mark, heading, apart) || !heading && isCut(paragraph, next, mark) || leavesOpen(paragraph, letter)) {
			return NEVER;
		}
		double weight = convention(i, next);
		weight += sentence ? SENTENCE : NO_SENTENCE;
		weight += indent(paragraph, next);
		weight += Character.isLowerCase(letter) ? SMALL : Character.isDigit(letter) ? 0 : CAPITAL;
		weight += unforced(slack);
		weight += heading ? HEADING : sentence ? followed(next, slack) : 0;
		return layout.areTogether(i, next) ? Math.max(weight, shortLines.parts(i, next)) : weight;
	}

	/** The more of the line is left over, the less did its width break it off. */
	private static double unforced(double slack) {
		return slack > 0.4 ? 3.5 : slack > 0.15 ? 1.5 : slack > 0.05 ? 0.5 : -0.3;
	}

	/** What it tells that the next line looks like a heading: much if that is far shorter than the text is wide. */
	private double followed(int next, double slack) {
		Paragraph alone = new Paragraph();
		alone.lines.add(next);
		int after = layout.nextFilled(next + 1);
		if (after == layout.size() || layout.roles[after] != Role.TEXT || !headings.isShort(alone, after)) {
			return 0;
		}
		boolean farShorter = layout.line(next).length() < usualWidth / 2 && weight(alone, after) > 0;
		boolean ended = slack > 0.05 && ends.goesOn(layout.line(next), after - next - 1) < UNLIKELY;
		return farShorter ? FOLLOWED : ended ? FOLLOWED / 2 : 0;
	}

	/** Prose that ends in a letter before a capital: cut if it is long, holds a sentence, or breaks a name or a pair of dashes apart. */
	private boolean isCut(Paragraph paragraph, int next, char mark) {
		if (!Character.isLetter(mark) || layout.gapBefore(next) > Math.max(1, ends.usualGap())) {
			return false;
		}
		Line line = layout.line(paragraph.last());
		return paragraph.length > PROSE * usualWidth && !headings.isLong(paragraph, next) || headings.holdsSentence(line)
				|| headings.breaksName(paragraph.last(), next) || headings.breaksDashes(paragraph.last(), next);
	}

	/** Dots inside a quotation before a figure leave words out, they end no paragraph. */
	private boolean leavesOpen(Paragraph paragraph, char next) {
		Line line = layout.line(paragraph.last());
		if (!Character.isDigit(next) || !layout.text.startsWith("...", line.to() - 3) && layout.text.charAt(line.to() - 1) != '\u2026') {
			return false;
		}
		int near = paragraph.lines.get(Math.max(0, paragraph.lines.size() - LOOK_BACK));
		String words = layout.text.substring(layout.line(near).from(), line.to());
		return words.lastIndexOf('\u201C') > words.lastIndexOf('\u201D');
	}

	/** A line that ends in a letter before a capital, where no line that goes on is so short: its full stop was forgotten. */
	private boolean stopsShort(int i, int next, char mark) {
		return Character.isLetter(mark) && layout.areTogether(i, next) && shortLines.isShortest(i, next)
				&& !words.neverEnds(Ends.lastWord(layout.text, layout.line(i)));
	}

	/** An indent starts a paragraph where the document uses it so; behind several indented lines a margin does. */
	private double indent(Paragraph paragraph, int next) {
		int least = ends.startingIndent();
		boolean before = layout.indent(paragraph.last()) >= least;
		boolean after = layout.indent(next) >= least;
		if (before == after) {
			return 0;
		}
		return after || paragraph.lines.size() > 1 && layout.indent(paragraph.first()) >= least ? INDENT : 0;
	}

	/** A line that ends in the middle of a sentence: the page or the reading of it ended there, not the paragraph. */
	private boolean goesOnSurely(Line line, Line follower, char mark, boolean heading, boolean apart) {
		char letter = layout.text.charAt(follower.from());
		boolean open = Character.isLetterOrDigit(mark) || mark == ',' || mark == '-' || mark == ';';
		if (!open || apart && Ends.opensQuote(layout.text, follower)) {
			return false;
		}
		if (Character.isLowerCase(letter) || mark == ',' || mark == '-' || !heading && words.neverEnds(Ends.lastWord(layout.text, line))) {
			return true;
		}
		boolean title = heading && line.length() < TITLE * usualWidth;
		return Character.isLetterOrDigit(mark) && (Character.isDigit(letter) || Ends.opensQuote(layout.text, follower)) && !title;
	}

	private double convention(int i, int next) {
		boolean together = layout.areTogether(i, next);
		double goesOn = together ? ends.goesOn(layout.line(i), next - i - 1) : ends.goesOn(layout.line(i));
		double weight = Math.log((1 - goesOn) / goesOn);
		return together ? weight : weight * NARROW;
	}

	/** Which part of the width is left when the next word would have been set in the line, too. */
	private double slack(int i, Line follower) {
		int word = follower.from();
		while (word < follower.to() && !Lines.isSpace(layout.text.charAt(word))) {
			word++;
		}
		double width = widths[i];
		return width == 0 ? 0 : (width - layout.length(i) - 1 - (word - follower.from())) / width;
	}

	/** The longest line among those around each line. */
	private int[] widths(Layout of) {
		List<Integer> filled = new ArrayList<>();
		for (int i = 0; i < of.size(); i++) {
			if (of.roles[i] == Role.TEXT) {
				filled.add(i);
			}
		}
		int[] found = new int[of.size()];
		for (int k = 0; k < filled.size(); k++) {
			for (int j = Math.max(0, k - AROUND); j <= Math.min(filled.size() - 1, k + 2); j++) {
				found[filled.get(k)] = Math.max(found[filled.get(k)], of.length(filled.get(j)));
			}
		}
		return found;
	}

	/** The width that this share of the lines does not exceed. */
	private int width(double share) {
		int[] lengths = IntStream.range(0, layout.size()).filter(i -> layout.roles[i] == Role.TEXT)
				.map(i -> layout.length(i)).sorted().toArray();
		return lengths.length == 0 ? 0 : lengths[(int) (lengths.length * share)];
	}
}
