package org.elenchus.importer.plain;

import java.util.List;
import java.util.regex.Pattern;

import org.elenchus.importer.document.Kind;

/**
 * Tells what paragraphs are, in a text that no longer shows it: headings by their length, their first letter and their end; quotations
 * by narrower lines; items by their labels; captions by their number or their word.
 */
final class Kinds {

	private static final Pattern CHAPTER = Pattern
			.compile("(?i)(hoofdstuk|deel|chapter|part|kapitel|teil|chapitre|partie)\\s+([0-9]{1,3}|[IVXLC]{1,7})\\b.*");
	private static final Pattern BESIDE = Pattern.compile("(?i)(voorwoord|woord vooraf|inleiding|proloog|nawoord|epiloog|slot|besluit|conclusies?|"
			+ "noten|literatuur|bibliografie|register|preface|foreword|introduction|prologue|epilogue|afterword|conclusions?|notes|"
			+ "bibliography|index)\\.?");
	private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}[.!?] \\p{Lu}");
	private static final Pattern YEAR = Pattern.compile(".*\\p{L}.*,.*\\b1[0-9]{3}\\b.*");
	private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,2}|[IVXLC]{1,7})(\\.\\d{1,2})*\\. ");
	private static final int LONGEST = 150;
	private static final int LONG_LIST = 15;
	private static final double NARROW = 0.9;
	private static final double WIDEST = 0.9;
	private static final int FEWEST = 3;
	private static final int ROW = 3;
	private static final int FEW_WORDS = 7;
	private static final String DOTS = "...";

	private final Layout layout;
	private final List<Paragraph> paragraphs;
	private final ListLabels labels;
	private final int width;
	/** Whether a heading was found that trails off. */
	private boolean trailed;

	private Kinds(Layout layout, Flow.Result flow) {
		this.layout = layout;
		this.paragraphs = flow.paragraphs();
		this.labels = flow.labels();
		this.width = flow.width();
	}

	/** Gives each paragraph its kind. */
	static void tell(Layout layout, Flow.Result flow) {
		Kinds kinds = new Kinds(layout, flow);
		kinds.items();
		kinds.headings();
		kinds.levels();
		BlockQuotations.tell(layout, flow);
		Bibliographies.mark(layout, flow.paragraphs());
		NarrowLines.mark(layout, flow.paragraphs());
		kinds.epigraphs();
		Epigraphs.mark(layout, flow.paragraphs(), kinds.width);
	}

	private String text(Paragraph paragraph) {
		return layout.text.substring(layout.line(paragraph.first()).from(), layout.line(paragraph.last()).to());
	}

	private void items() {
		for (int k = 0; k < paragraphs.size(); k++) {
			Paragraph paragraph = paragraphs.get(k);
			ListLabels.Label label = labels.of(paragraph.first());
			if (label != null && label.end() < layout.line(paragraph.last()).to() && !isNumberedHeading(k, label)) {
				paragraph.kind = Kind.LIST_ITEM;
				paragraph.level = 1;
				paragraph.label = label.text();
				paragraph.bodyStart = label.end();
			} else if (paragraph.lines.size() <= FEWEST && Captions.startsWith(text(paragraph))) {
				paragraph.kind = Kind.CAPTION;
			}
		}
	}

	/** A short item without a full stop before a paragraph of several lines is the heading of a section. */
	private boolean isNumberedHeading(int k, ListLabels.Label label) {
		Paragraph paragraph = paragraphs.get(k);
		Line line = layout.line(paragraph.first());
		return k + 1 < paragraphs.size() && paragraph.lines.size() == 1 && line.length() < width / 2
				&& Character.isUpperCase(layout.text.charAt(label.end())) && !Ends.sentence(layout.text, line)
				&& !labels.isLabelled(paragraphs.get(k + 1).first()) && paragraphs.get(k + 1).lines.size() > 1;
	}

	private void headings() {
		int row = 0;
		for (int k = 0; k < paragraphs.size(); k++) {
			Paragraph paragraph = paragraphs.get(k);
			if (paragraph.kind == Kind.PARAGRAPH && isHeading(k)) {
				paragraph.kind = Kind.HEADING;
				row++;
				continue;
			}
			if (row >= ROW || row > 0 && paragraph.kind != Kind.PARAGRAPH && paragraph.kind != Kind.LIST_ITEM) {
				undo(k - row, k);
			}
			row = 0;
		}
		undo(paragraphs.size() - row, paragraphs.size());
	}

	/** Many short lines in a row are verse, an address or a title page. */
	private void undo(int from, int to) {
		for (int k = from; k < to; k++) {
			paragraphs.get(k).kind = Kind.PARAGRAPH;
		}
	}

	private boolean isHeading(int k) {
		Paragraph paragraph = paragraphs.get(k);
		Line line = layout.line(paragraph.first());
		if (paragraph.lines.size() > 1) {
			return isLongHeading(k);
		}
		if (line.length() > Math.min(LONGEST, WIDEST * width)) {
			return false;
		}
		String text = text(paragraph);
		if (trails(k, text)) {
			return true;
		}
		if (!startsWell(line) || text.contains("   ")) {
			return false;
		}
		if (CHAPTER.matcher(text).matches()) {
			return true;
		}
		return endsWell(text, line, paragraph) && !YEAR.matcher(text).matches();
	}

	/** A heading of a few lines stands between sentences and holds none, and a paragraph of several lines follows. */
	private boolean isLongHeading(int k) {
		Paragraph paragraph = paragraphs.get(k);
		if (paragraph.lines.size() > FEWEST || paragraph.length > LONGEST || k + 1 == paragraphs.size()) {
			return false;
		}
		Line first = layout.line(paragraph.first());
		Paragraph next = paragraphs.get(k + 1);
		boolean between = (k == 0 || paragraphs.get(k - 1).kind == Kind.HEADING || followsSentence(paragraph)) && next.lines.size() > 1
				&& startsWell(layout.line(next.first()));
		String text = text(paragraph).replaceAll("\\s+", " ");
		return between && startsWell(first) && Character.isLetterOrDigit(text.charAt(text.length() - 1)) && isBalanced(text)
				&& paragraph.lines.stream().noneMatch(i -> ".!?\u2026".indexOf(Ends.lastMark(layout.text, layout.line(i))) >= 0)
				&& !SENTENCE.matcher(text).find() && !YEAR.matcher(text).matches();
	}

	private boolean followsSentence(Paragraph paragraph) {
		int before = layout.previousFilled(paragraph.first());
		return before >= 0 && Ends.sentence(layout.text, layout.line(before)) && precededByEnd(paragraph);
	}

	/** A few words that trail off between sentences and a paragraph of several lines, or a question that takes such a heading up. */
	private boolean trails(int k, String text) {
		Paragraph paragraph = paragraphs.get(k);
		boolean alone = k + 1 < paragraphs.size() && paragraphs.get(k + 1).lines.size() > 1 && followsSentence(paragraph);
		if (!alone || text.split("\\s+").length > FEW_WORDS || Ends.opensQuote(layout.text, layout.line(paragraph.first()))) {
			return false;
		}
		boolean trailing = startsWell(layout.line(paragraph.first())) && text.endsWith(DOTS) && text.indexOf('.') == text.length() - DOTS.length();
		boolean resuming = trailed && text.startsWith(DOTS) && text.indexOf('.', DOTS.length()) < 0 && text.endsWith("?");
		trailed |= trailing;
		return trailing || resuming;
	}

	private boolean startsWell(Line line) {
		char first = Ends.firstLetter(layout.text, line);
		return Character.isUpperCase(first) || Character.isDigit(first)
				|| layout.text.charAt(line.from()) == '\u2018' && line.to() - line.from() > 1
						&& Character.isUpperCase(layout.text.charAt(line.from() + 1));
	}

	private boolean endsWell(String text, Line line, Paragraph paragraph) {
		boolean quoted = Ends.opensQuote(layout.text, line);
		char last = text.charAt(text.length() - 1);
		if (last == '?' && !quoted) {
			return NUMBERED.matcher(text).replaceFirst("").indexOf('.') < 0 && line.length() < NARROW * width && precededByEnd(paragraph);
		}
		if (last == '.' && text.indexOf(' ') < 0 && layout.pageStarts[paragraph.first()]) {
			return text.chars().filter(Character::isLetter).count() > FEWEST;
		}
		return text.chars().anyMatch(Character::isLetter) && ",;-".indexOf(last) < 0 && !Ends.sentence(layout.text, line)
				&& (!quoted || isBalanced(text)) && !text.matches(".*[%€$][^\\p{L}]*");
	}

	private boolean precededByEnd(Paragraph paragraph) {
		int previous = layout.previousFilled(paragraph.first());
		return previous < 0 || layout.text.charAt(layout.line(previous).to() - 1) != ':';
	}

	private static boolean isBalanced(String text) {
		return text.chars().filter(c -> c == '\u201C' || c == '\u2018').count() == text.chars()
				.filter(c -> c == '\u201D' || c == '\u2019').count();
	}

	/** Chapters with a number stand above the rest, and with them forewords and the like; so does a title, which another heading follows. */
	private void levels() {
		boolean chapters = false;
		for (Paragraph paragraph : paragraphs) {
			boolean chapter = paragraph.kind == Kind.HEADING && CHAPTER.matcher(text(paragraph)).matches();
			boolean beside = paragraph.kind == Kind.HEADING && BESIDE.matcher(text(paragraph)).matches();
			chapters |= chapter;
			paragraph.level = chapter || beside ? 1 : paragraph.level;
		}
		boolean title = !chapters && paragraphs.size() > 1 && paragraphs.get(0).kind == Kind.HEADING
				&& paragraphs.get(1).kind == Kind.HEADING;
		for (Paragraph paragraph : paragraphs) {
			if (paragraph.kind == Kind.HEADING && paragraph.level == 0) {
				paragraph.level = chapters || title && paragraph != paragraphs.get(0) ? 2 : 1;
			}
		}
	}

	/** Quotations before the first heading, each with the name of who said it. */
	private void epigraphs() {
		for (int k = 0; k + 1 < paragraphs.size() && k < LONG_LIST && paragraphs.get(k).kind != Kind.HEADING; k++) {
			Paragraph next = paragraphs.get(k + 1);
			boolean quotation = Ends.opensQuote(layout.text, layout.line(paragraphs.get(k).first()));
			boolean named = next.lines.size() == 1 && layout.line(next.first()).length() < Math.min(LONGEST, width / 2) && YEAR.matcher(text(next)).matches();
			if (quotation && named) {
				next.kind = Kind.EPIGRAPH;
				for (int j = k; j >= 0 && Ends.opensQuote(layout.text, layout.line(paragraphs.get(j).first())); j--) {
					paragraphs.get(j).kind = Kind.EPIGRAPH;
				}
			}
		}
	}
}
