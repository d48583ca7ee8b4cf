package org.elenchus.importer.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.model.text.TextRange;

/** Collects the printed lines of all pages. */
final class PageLines extends PDFTextStripper {

	/** How many letters a file may print. */
	private static final int MAX_LETTERS = 40_000_000;

	private final List<PrintedLine> lines = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private final List<TextRange> slopes = new ArrayList<>();
	private final Map<Float, Integer> sizes = new HashMap<>();
	private float height;
	private float left;
	private float right;
	private int letters;

	void read(PDDocument document) throws IOException {
		writeText(document, Writer.nullWriter());
		writeLineSeparator();
	}

	List<PrintedLine> lines() {
		return lines;
	}

	@Override
	protected void writeString(String word, List<TextPosition> positions) throws IOException {
		letters += word.length();
		if (letters > MAX_LETTERS) {
			throw new BadInput("pdf.too-much");
		}
		int start = text.length();
		text.append(word);
		if (!positions.isEmpty()) {
			TextPosition last = positions.getLast();
			height = start == 0 ? positions.getFirst().getYDirAdj() : height;
			left = start == 0 ? positions.getFirst().getXDirAdj() : left;
			right = last.getXDirAdj() + last.getWidthDirAdj();
			sizes.merge((float) Math.round(positions.getFirst().getFontSizeInPt() * 2) / 2, word.length(), Integer::sum);
			slopes(start, word, positions);
		}
	}

	/** Where a letter is made of several characters, or several are one, the whole word goes by its first letter. */
	private void slopes(int start, String word, List<TextPosition> positions) {
		if (positions.stream().mapToInt(position -> position.getUnicode().length()).sum() != word.length()) {
			slope(start, text.length(), positions.getFirst().getFont());
			return;
		}
		int next = start;
		for (TextPosition position : positions) {
			slope(next, next + position.getUnicode().length(), position.getFont());
			next += position.getUnicode().length();
		}
	}

	@Override
	protected void writeWordSeparator() {
		text.append(' ');
	}

	@Override
	protected void writeLineSeparator() {
		if (!text.isEmpty()) {
			float size = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0F);
			add(new PrintedLine(getCurrentPageNo(), height, left, right, size, text.toString().replaceAll("[\\r\\n\\f]", " "), List.copyOf(slopes)));
		}
		text.setLength(0);
		slopes.clear();
		sizes.clear();
	}

	/** What stands a little higher or lower at the end of a line, such as a note's number, belongs to the line. */
	private void add(PrintedLine line) {
		if (!lines.isEmpty() && lines.getLast().goesOnWith(line)) {
			lines.add(lines.removeLast().with(line));
		} else {
			lines.add(line);
		}
	}

	@Override
	protected void writePageEnd() {
		writeLineSeparator();
	}

	/** Words in italics next to each other are one stretch. */
	private void slope(int start, int end, PDFont font) {
		if (font == null || font.getName() == null || !isItalic(font.getName())) {
			return;
		}
		boolean goesOn = !slopes.isEmpty() && text.substring(slopes.getLast().end(), start).isBlank();
		TextRange slope = new TextRange(goesOn ? slopes.getLast().start() : start, end);
		if (goesOn) {
			slopes.removeLast();
		}
		slopes.add(slope);
	}

	private static boolean isItalic(String font) {
		String name = font.toLowerCase(Locale.ROOT);
		return name.contains("italic") || name.contains("oblique") || name.endsWith("-it");
	}
}
