package org.elenchus.importer.tei;

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

/** Writes a text element by element. */
final class TeiWalk implements NodeFilter {

	private static final int LOWEST_HEADING = 6;

	/** What blocks are within an element. */
	private record Context(Element element, Kind kind) {
	}

	private final DocumentWriter writer = new DocumentWriter();
	private final Deque<Context> contexts = new ArrayDeque<>(List.of(new Context(null, Kind.PARAGRAPH)));
	private final TreeText text;
	private final TeiNotes notes;
	private int divisions;
	private int lists;
	private String label = "";

	private TeiWalk(String raw, TeiNotes notes) {
		this.text = new TreeText(raw, writer);
		this.notes = notes;
	}

	static SourceDocument read(RawText raw) {
		Document tree = Parser.xmlParser().setTrackPosition(true).parseInput(raw.text(), "");
		TeiWalk walk = new TeiWalk(raw.text(), new TeiNotes(tree));
		for (Element each : tree.select("text, *|text")) {
			if (each.closest("text text, *|text *|text") == null) {
				each.filter(walk);
			}
		}
		return walk.writer.over(raw, Conventions.NONE);
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode words && !(words.isBlank() && isBetweenCells(words))) {
			text.write(words, false);
		}
		return node instanceof Element element ? head(element) : FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element) {
			tail(element, TeiElements.name(element));
		}
		return FilterResult.CONTINUE;
	}

	private FilterResult head(Element element) {
		int start = TreeText.start(element);
		int end = TreeText.end(element);
		String name = TeiElements.name(element);
		Element called = notes.called(element);
		if (TeiElements.isLeftOut(element)) {
			return FilterResult.SKIP_ENTIRELY;
		}
		if (called != null) {
			writer.reference(TeiNotes.key(called), label(called, element), start, end);
			return FilterResult.SKIP_ENTIRELY;
		}
		if (name.equals("fw") || name.equals("pb")) {
			writer.remove(start, end, name.equals("fw") ? Reason.RUNNING_HEAD : Reason.PAGE_BREAK);
			return FilterResult.SKIP_ENTIRELY;
		}
		if (name.equals("label") && TeiElements.parent(element).equals("list")) {
			label = element.text();
			writer.remove(start, end, Reason.LIST_LABEL);
			return FilterResult.SKIP_ENTIRELY;
		}
		open(element, name, start);
		return FilterResult.CONTINUE;
	}

	private void open(Element element, String name, int start) {
		divisions += TeiElements.isDivision(element) ? 1 : 0;
		lists += name.equals("list") ? 1 : 0;
		TeiElements.kind(element).ifPresent(kind -> contexts.push(new Context(element, kind)));
		switch (name) {
			case "note" -> openNote(element, start);
			case "q", "quote", "soCalled" -> quotationMark(element, QuotationMarks.OPENING, start);
			case "lb" -> lineEnd(element, start);
			case "l" -> writer.lineBreak(start, start);
			case "row" -> writer.lineBreak(start, start);
			case "cell" -> writer.cellBreak(start, start);
			default -> { }
		}
		if (TeiElements.isBlock(element) && !(name.equals("l") && TeiElements.parent(element).equals("lg")) && !isInTable(element)) {
			openBlock();
		}
		TeiElements.mark(element).ifPresent(writer::begin);
	}

	private void tail(Element element, String name) {
		TeiElements.mark(element).ifPresent(writer::end);
		divisions -= TeiElements.isDivision(element) ? 1 : 0;
		lists -= name.equals("list") ? 1 : 0;
		boolean closed = TeiElements.isBlock(element) && !(name.equals("l") && TeiElements.parent(element).equals("lg")) && !isInTable(element);
		if (name.equals("q") || name.equals("quote") || name.equals("soCalled")) {
			quotationMark(element, QuotationMarks.CLOSING, TreeText.end(element));
		}
		if (contexts.peek().element == element) {
			contexts.pop();
		}
		if (name.equals("note")) {
			writer.closeNote();
		} else if (closed) {
			writer.close();
			openBlock();
		}
	}

	private void quotationMark(Element phrase, String mark, int place) {
		if (!TeiElements.isBlock(phrase) && QuotationMarks.areMissing(phrase)) {
			writer.words(mark, place, place);
		}
	}

	private void openBlock() {
		Kind kind = contexts.peek().kind;
		int level = switch (kind) {
			case HEADING -> Math.clamp(divisions, 1, LOWEST_HEADING);
			case LIST_ITEM -> Math.max(1, lists);
			default -> 0;
		};
		writer.open(kind, level, kind == Kind.LIST_ITEM ? label : "");
		label = kind == Kind.LIST_ITEM ? "" : label;
	}

	/** A note that nothing calls is called where it stands, if that is within a block. */
	private void openNote(Element note, int start) {
		String key = TeiNotes.key(note);
		if (notes.isCalled(note)) {
			writer.close();
		} else {
			writer.reference(key, note.attr("n"), start, start);
		}
		writer.openNote(key, note.attr("n"));
	}

	private void lineEnd(Element element, int start) {
		if (!element.attr("break").equals("no")) {
			writer.flow(" ", start, element.sourceRange().endPos());
		}
	}

	private boolean isInTable(Element element) {
		return contexts.peek().kind == Kind.TABLE && contexts.peek().element != element;
	}

	private static boolean isBetweenCells(TextNode text) {
		return text.parent() instanceof Element around && (TeiElements.name(around).equals("row") || TeiElements.name(around).equals("table"));
	}

	/** What is printed where the note is called; else what the note says of itself. */
	private static String label(Element note, Element pointer) {
		String printed = pointer.text().strip();
		return printed.isEmpty() ? note.attr("n") : printed;
	}
}
