package org.elenchus.importer.plain.kinds;

import java.util.List;
import java.util.stream.IntStream;

import org.elenchus.importer.document.Kind;
import org.elenchus.importer.plain.lines.Line;
import org.elenchus.importer.plain.lines.LineEdges;
import org.elenchus.importer.plain.lines.SortedLines;
import org.elenchus.importer.plain.paragraphs.ItemLabel;
import org.elenchus.importer.plain.paragraphs.Paragraph;
import org.elenchus.importer.plain.paragraphs.Paragraphs;

/** Tells items of lists by their labels, and captions by their first words. */
final class Items {

	private final SortedLines lines;
	private final Paragraphs paragraphs;

	private Items(Paragraphs paragraphs) {
		this.lines = paragraphs.lines();
		this.paragraphs = paragraphs;
	}

	static List<TypedParagraph> in(Paragraphs paragraphs) {
		Items items = new Items(paragraphs);
		return IntStream.range(0, paragraphs.all().size()).mapToObj(items::typed).toList();
	}

	private TypedParagraph typed(int k) {
		Paragraph paragraph = paragraphs.all().get(k);
		ItemLabel label = paragraphs.labels().of(paragraph.first());
		if (label != null && label.end() < lines.line(paragraph.last()).to() && !isNumberedHeading(k, label)) {
			return new TypedParagraph(paragraph.lines(), Kind.LIST_ITEM, 1, label.text(), label.end());
		}
		boolean caption = paragraph.size() <= KindThresholds.LINES_OF_A_CAPTION && Captions.startsWith(text(paragraph));
		return TypedParagraph.of(caption ? Kind.CAPTION : Kind.PARAGRAPH, paragraph.lines());
	}

	private String text(Paragraph paragraph) {
		return lines.text().substring(lines.line(paragraph.first()).from(), lines.line(paragraph.last()).to());
	}

	/** A short item without a full stop before a paragraph of several lines is the heading of a section. */
	private boolean isNumberedHeading(int k, ItemLabel label) {
		Paragraph paragraph = paragraphs.all().get(k);
		Line line = lines.line(paragraph.first());
		if (k + 1 == paragraphs.all().size() || paragraph.size() > 1 || line.length() >= paragraphs.usualWidth() / 2) {
			return false;
		}
		Paragraph next = paragraphs.all().get(k + 1);
		return Character.isUpperCase(lines.text().charAt(label.end())) && !LineEdges.sentence(lines.text(), line)
				&& !paragraphs.labels().isLabelled(next.first()) && next.size() > 1;
	}
}
