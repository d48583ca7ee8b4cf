package org.elenchus.importer.plain;

import org.elenchus.importer.plain.Layout.Role;

/** Tells lines that may be headings from lines that are cut off: by their width, their first and last words, and what they hold. */
final class HeadingLines {

	private static final double NARROW = 0.75;
	private static final double WIDEST = 0.9;
	private static final double UNLIKELY = 0.3;
	private static final double TITLE = 0.6;

	private final Layout layout;
	private final LineEnds ends;
	private final Vocabulary words;
	private final int usualWidth;

	HeadingLines(Layout layout, LineEnds ends, Vocabulary words, int usualWidth) {
		this.layout = layout;
		this.ends = ends;
		this.words = words;
		this.usualWidth = usualWidth;
	}

	/** A short first line that starts with a capital and ends like no sentence. */
	boolean isShort(Paragraph paragraph, int next) {
		Line line = layout.line(paragraph.last());
		char mark = Ends.lastMark(layout.text, line);
		char first = Ends.firstLetter(layout.text, line);
		return paragraph.lines.size() == 1 && line.length() < widest(paragraph.last(), next) * usualWidth && !breaksName(paragraph.last(), next)
				&& !holdsSentence(line) && !breaksDashes(paragraph.last(), next) && mark != ',' && mark != '-' && mark != ';'
				&& !Ends.sentence(layout.text, line) && (Character.isUpperCase(first) || Character.isDigit(first))
				&& (!words.neverEnds(Ends.lastWord(layout.text, line)) || endsClause(paragraph, next))
				&& !Character.isLowerCase(Ends.firstLetter(layout.text, layout.line(next)));
	}

	/** Two lines behind a sentence, the second one far shorter than the text is wide, where the convention says that a paragraph ends. */
	boolean isLong(Paragraph paragraph, int next) {
		int i = paragraph.last();
		return paragraph.lines.size() == 2 && layout.line(i).length() < TITLE * usualWidth && layout.areTogether(i, next)
				&& ends.goesOn(layout.line(i), next - i - 1) < UNLIKELY && !holdsSentence(layout.line(paragraph.first()))
				&& Character.isUpperCase(Ends.firstLetter(layout.text, layout.line(paragraph.first())))
				&& followsSentence(paragraph.first());
	}

	/** A short line between sentences whose last word can end a clause, where the convention says that a paragraph ends. */
	private boolean endsClause(Paragraph paragraph, int next) {
		int i = paragraph.last();
		return Vocabulary.isParticle(Ends.lastWord(layout.text, layout.line(i))) && layout.line(i).length() < TITLE * usualWidth
				&& layout.areTogether(i, next) && ends.goesOn(layout.line(i), next - i - 1) < UNLIKELY
				&& followsSentence(i);
	}

	private boolean followsSentence(int i) {
		int before = layout.previousFilled(i);
		return before < 0 || layout.roles[before] != Role.TEXT || Ends.sentence(layout.text, layout.line(before));
	}

	/** A heading may be nearly as wide as the text where the convention says that a paragraph ends. */
	private double widest(int i, int next) {
		return ends.goesOn(layout.line(i), next - i - 1) < UNLIKELY ? WIDEST : NARROW;
	}

	/** Whether a sentence ends inside a line and another one starts. */
	boolean holdsSentence(Line line) {
		for (int i = line.from() + 3; i < line.to() - 2; i++) {
			char c = layout.text.charAt(i);
			if ((c == '.' || c == '?' || c == '!') && Lines.isSpace(layout.text.charAt(i + 1))
					&& Character.isLowerCase(layout.text.charAt(i - 1)) && Character.isLowerCase(layout.text.charAt(i - 2))
					&& Character.isUpperCase(layout.text.charAt(i + 2))) {
				return true;
			}
		}
		return false;
	}

	/** Whether two lines break a name apart that the document has elsewhere. */
	boolean breaksName(int i, int next) {
		Line follower = layout.line(next);
		int end = Vocabulary.wordEnd(layout.text, follower.from(), follower.to());
		return words.isName(Ends.lastWord(layout.text, layout.line(i)), layout.text.substring(follower.from(), end));
	}

	/** Whether two lines break words apart that a pair of dashes sets off. */
	boolean breaksDashes(int i, int next) {
		return opensDash(layout.line(i)) && opensDash(layout.line(next));
	}

	/** Whether a line has one dash of a pair that sets words off. */
	private boolean opensDash(Line line) {
		int dashes = 0;
		for (int i = line.from() + 1; i < line.to() - 1; i++) {
			dashes += "-\u2013\u2014".indexOf(layout.text.charAt(i)) >= 0 && Lines.isSpace(layout.text.charAt(i - 1))
					&& Lines.isSpace(layout.text.charAt(i + 1)) ? 1 : 0;
		}
		return dashes % 2 == 1;
	}
}
