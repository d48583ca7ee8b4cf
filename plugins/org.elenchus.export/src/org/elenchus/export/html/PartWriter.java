package org.elenchus.export.html;

import java.util.List;
import java.util.function.Consumer;

import org.elenchus.export.reading.text.Block;
import org.elenchus.export.reading.text.Part;
import org.elenchus.model.ParagraphKind;

/** Writes paragraphs and what they stand in: quotations, lists, tables. What was printed before an item is part of its words, so lists get no signs. */
final class PartWriter {

	private final HtmlWriter html;
	private final PassageWriter passages;
	private final Consumer<Block> heading;

	/** @param heading opens the element of a heading */
	PartWriter(HtmlWriter html, PassageWriter passages, Consumer<Block> heading) {
		this.html = html;
		this.passages = passages;
		this.heading = heading;
	}

	void write(List<Part> parts) {
		parts.forEach(this::write);
	}

	private void write(Part part) {
		switch (part) {
		case Part.Single single -> block(single.block());
		case Part.Items items -> {
			html.open("ul", "list").line();
			write(items.items());
			html.close().line();
		}
		case Part.Container container -> container(container);
		case Part.Table table -> table(table);
		}
	}

	private void container(Part.Container container) {
		switch (container.kind()) {
		case ITEM -> html.open("li");
		case EPIGRAPH -> html.open("blockquote", "epigraph");
		default -> html.open("blockquote");
		}
		html.line();
		write(container.parts());
		html.close().line();
	}

	private void block(Block block) {
		if (block.isHeading()) {
			heading.accept(block);
		} else {
			paragraph(block);
		}
		passages.write(block);
		html.close().line();
	}

	private void paragraph(Block block) {
		ParagraphKind inner = block.role().layers().isEmpty() ? ParagraphKind.QUOTE : block.role().layers().getLast().kind();
		switch (inner) {
		case VERSE, CAPTION, BIBLIOGRAPHY -> html.open("p", inner.getLiteral());
		default -> html.open("p");
		}
	}

	/** A table too wide for the page is moved by itself, with the keyboard as well. */
	private void table(Part.Table table) {
		html.open("div", "table").attribute("tabindex", "0").attribute("role", "group").line();
		html.open("table").line();
		int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
		for (int i = 0; i < table.rows().size(); i++) {
			row(table.rows().get(i), columns, table.header() && i == 0);
		}
		html.close().line().close().line();
	}

	/** Rows that say less than others have empty cells at their end. */
	private void row(List<List<Block>> cells, int columns, boolean header) {
		html.open("tr");
		for (List<Block> cell : cells) {
			html.open(header ? "th" : "td");
			if (header) {
				html.attribute("scope", "col");
			}
			cell(cell);
			html.close();
		}
		for (int i = cells.size(); i < columns; i++) {
			html.open("td").close();
		}
		html.close().line();
	}

	private void cell(List<Block> paragraphs) {
		if (paragraphs.size() == 1) {
			passages.write(paragraphs.getFirst());
		} else {
			paragraphs.forEach(this::block);
		}
	}
}
