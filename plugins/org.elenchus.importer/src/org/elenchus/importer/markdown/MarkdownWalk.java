package org.elenchus.importer.markdown;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Mark;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.flow.DocumentWriter;

/** Writes the blocks of a parsed text, step by step and not by recursion, for nesting is the input's choice. */
final class MarkdownWalk {

	private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

	private final String text;
	private final int offset;
	private final DocumentWriter writer;
	private final InlineText inline;
	private final boolean within;
	private final Map<OrderedList, Integer> numbers = new IdentityHashMap<>();
	private int place;

	/** {@code offset} is where the parsed text starts; what is parsed {@code within} a block starts none. */
	MarkdownWalk(String text, int offset, DocumentWriter writer, InlineText inline, boolean within) {
		this.text = text;
		this.offset = offset;
		this.writer = writer;
		this.inline = inline;
		this.within = within;
	}

	void walk(Node root) {
		Node node = root.getFirstChild();
		while (node != null) {
			enter(node);
			Node next = node.getFirstChild();
			while (next == null && node != root) {
				exit(node);
				next = node.getNext();
				node = node.getParent();
			}
			node = next;
		}
	}

	private void enter(Node node) {
		List<SourceSpan> spans = node.getSourceSpans();
		int start = spans.isEmpty() ? place : offset + spans.getFirst().getInputIndex();
		int end = spans.isEmpty() ? place : offset + spans.getLast().getInputIndex() + spans.getLast().getLength();
		switch (node) {
			case Heading heading -> begin(Kind.HEADING, heading.getLevel(), "");
			case Paragraph paragraph -> open(paragraph);
			case TableBlock table -> begin(Kind.TABLE, 0, "");
			case TableRow row -> writer.lineBreak(start, start);
			case TableCell cell when cell.getPrevious() != null -> writer.cellBreak(start, start);
			case ListItem item -> item(item, start);
			case Text words -> words(words, start, end);
			case SoftLineBreak lineEnd -> lineEnd(false);
			case HardLineBreak lineEnd -> lineEnd(true);
			case Code code -> literal(code.getLiteral(), start, end);
			case Emphasis words -> writer.begin(Mark.ITALIC);
			case StrongEmphasis words -> writer.begin(Mark.BOLD);
			case FencedCodeBlock block -> lines(block.getLiteral(), start, end);
			case IndentedCodeBlock block -> lines(block.getLiteral(), start, end);
			default -> { }
		}
	}

	private void exit(Node node) {
		switch (node) {
			case Heading heading -> finish();
			case Paragraph paragraph -> finish();
			case TableBlock table -> finish();
			case Emphasis words -> writer.end(Mark.ITALIC);
			case StrongEmphasis words -> writer.end(Mark.BOLD);
			default -> { }
		}
	}

	private void begin(Kind kind, int level, String label) {
		if (!within) {
			writer.open(kind, level, label);
		}
	}

	private void finish() {
		if (!within) {
			writer.close();
		}
	}

	private void open(Paragraph paragraph) {
		if (paragraph.getParent() instanceof ListItem item) {
			begin(Kind.LIST_ITEM, depth(item), paragraph == item.getFirstChild() ? label(item) : "");
		} else if (paragraph.getParent() instanceof BlockQuote) {
			begin(Kind.BLOCKQUOTE, 0, "");
		} else {
			boolean figure = paragraph.getFirstChild() instanceof Image image && image.getNext() == null;
			begin(figure ? Kind.CAPTION : Kind.PARAGRAPH, 0, "");
		}
	}

	private void item(ListItem item, int start) {
		if (item.getFirstChild() != null && !item.getFirstChild().getSourceSpans().isEmpty()) {
			int words = offset + item.getFirstChild().getSourceSpans().getFirst().getInputIndex();
			writer.remove(start, Math.max(start, words), Reason.LIST_LABEL);
		}
	}

	private static int depth(ListItem item) {
		int depth = 0;
		for (Node node = item; node != null; node = node.getParent()) {
			depth += node instanceof ListItem ? 1 : 0;
		}
		return depth;
	}

	private String label(ListItem item) {
		if (!(item.getParent() instanceof OrderedList list)) {
			return item.getParent() instanceof BulletList bullets && bullets.getMarker() != null ? bullets.getMarker() : "-";
		}
		int first = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
		int number = numbers.merge(list, first, (before, start) -> before + 1);
		return number + (list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter());
	}

	private void words(Text words, int start, int end) {
		place = Math.max(place, end);
		inline.write(start, end, words.getLiteral());
	}

	private void literal(String literal, int start, int end) {
		int found = text.indexOf(literal, start, end);
		boolean plain = found >= 0;
		writer.words(literal, plain ? found : start, plain ? found + literal.length() : end);
		place = Math.max(place, end);
	}

	/** The parser keeps no place of a line's end; it is the first one behind the words before it. */
	private void lineEnd(boolean kept) {
		Matcher lineEnd = LINE_END.matcher(text).region(place, text.length());
		boolean found = lineEnd.find();
		int start = found ? lineEnd.start() : place;
		place = found ? lineEnd.end() : place;
		if (kept) {
			writer.lineBreak(start, place);
		} else {
			writer.flow(" ", start, place);
		}
	}

	private void lines(String literal, int start, int end) {
		begin(Kind.PARAGRAPH, 0, "");
		int from = text.startsWith("```", start) || text.startsWith("~~~", start) ? text.indexOf('\n', start) + 1 : start;
		for (String line : literal.lines().toList()) {
			int found = line.isEmpty() ? -1 : text.indexOf(line, from, Math.max(from, end));
			if (found >= 0) {
				writer.words(line, found, found + line.length());
				from = found + line.length();
				writer.lineBreak(from, text.startsWith("\n", from) ? from + 1 : from);
			}
		}
		finish();
	}
}
