package org.elenchus.importer.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.flow.DocumentWriter;
import org.elenchus.importer.raw.RawText;
import org.elenchus.importer.tree.QuotationMarks;
import org.elenchus.importer.tree.TreeText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Writes a page element by element. */
final class HtmlWalk implements NodeFilter {

	/** What blocks are within an element; {@code level} is a heading's level or a list item's depth. */
	private record Context(Element element, Kind kind, int level) {
	}

	/** As deep as the library looks for the element that an end tag ends; what is nested deeper becomes a neighbour of what is around it. */
	private static final int DEEPEST = 200;

	private final DocumentWriter writer = new DocumentWriter();
	private final Deque<Context> contexts = new ArrayDeque<>(List.of(new Context(null, Kind.PARAGRAPH, 0)));
	private final ListLabels lists = new ListLabels();
	private final TreeText text;
	private final HtmlNotes notes;
	private int exact;

	private HtmlWalk(String raw, HtmlNotes notes) {
		this.text = new TreeText(raw, writer);
		this.notes = notes;
	}

	static SourceDocument read(RawText raw) {
		Document page = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(raw.text(), "");
		HtmlWalk walk = new HtmlWalk(raw.text(), new HtmlNotes(page));
		page.filter(walk);
		return walk.writer.over(raw, Conventions.NONE);
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode words) {
			if (words.isBlank() && exact == 0 && HtmlElements.isBetweenCells(words)) {
				return FilterResult.CONTINUE;
			}
			text.write(words, exact > 0);
			return FilterResult.CONTINUE;
		}
		return node instanceof Element element ? head(element) : FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element) {
			tail(element);
		}
		return FilterResult.CONTINUE;
	}

	private FilterResult head(Element element) {
		if (HtmlElements.isHidden(element)) {
			return FilterResult.SKIP_ENTIRELY;
		}
		if (writer.isInNote() && notes.isWayBack(element)) {
			writer.remove(TreeText.start(element), TreeText.end(element), Reason.NOTE_LABEL);
			return FilterResult.SKIP_ENTIRELY;
		}
		if (notes.reference(element) != null) {
			reference(element);
			return FilterResult.SKIP_ENTIRELY;
		}
		if (notes.body(element) != null) {
			if (element.isBlock()) {
				writer.close();
			}
			writer.openNote(notes.body(element), notes.label(notes.body(element)));
		}
		open(element);
		return FilterResult.CONTINUE;
	}

	private void open(Element element) {
		String name = element.normalName();
		int start = TreeText.start(element);
		HtmlElements.kind(element).ifPresent(kind -> contexts.push(new Context(element, kind, level(element, kind))));
		exact += name.equals("pre") ? 1 : 0;
		lists.enter(element);
		if (name.equals("q") && QuotationMarks.areMissing(element)) {
			writer.words(QuotationMarks.OPENING, start, start);
		}
		if (name.equals("br")) {
			writer.lineBreak(start, TreeText.end(element));
		} else if (isInTable(element)) {
			cell(element, start);
		} else if (element.isBlock()) {
			openBlock(name.equals("li") ? lists.label(element) : "");
		}
		HtmlElements.mark(element).ifPresent(writer::begin);
	}

	private void tail(Element element) {
		HtmlElements.mark(element).ifPresent(writer::end);
		exact -= element.normalName().equals("pre") ? 1 : 0;
		lists.leave(element);
		if (element.normalName().equals("q") && QuotationMarks.areMissing(element)) {
			writer.words(QuotationMarks.CLOSING, TreeText.end(element), TreeText.end(element));
		}
		boolean cell = isInTable(element);
		if (contexts.peek().element == element) {
			contexts.pop();
		}
		if (notes.body(element) != null) {
			writer.closeNote();
		}
		if (element.isBlock() && !cell) {
			writer.close();
			openBlock("");
		}
	}

	private void openBlock(String label) {
		writer.open(contexts.peek().kind, contexts.peek().level, label);
	}

	private void cell(Element element, int start) {
		switch (element.normalName()) {
			case "tr" -> writer.lineBreak(start, start);
			case "td", "th" -> {
				if (element.previousElementSibling() != null) {
					writer.cellBreak(start, start);
				}
			}
			default -> { }
		}
	}

	/** Whether an element is a part of a table of values, and not its caption or the table itself. */
	private boolean isInTable(Element element) {
		return contexts.peek().kind == Kind.TABLE && contexts.peek().element != element;
	}

	private int level(Element element, Kind kind) {
		return kind == Kind.LIST_ITEM ? Math.max(1, lists.depth()) : HtmlElements.level(element);
	}

	private void reference(Element link) {
		List<TextNode> printed = link.select("*").textNodes().stream().filter(words -> !words.isBlank()).toList();
		String note = notes.reference(link);
		int start = printed.size() == 1 ? TreeText.start(printed.getFirst()) : TreeText.start(link);
		int end = printed.size() == 1 ? printed.getFirst().sourceRange().endPos() : TreeText.end(link);
		writer.reference(note, notes.label(note), start, Math.max(start, end));
	}
}
