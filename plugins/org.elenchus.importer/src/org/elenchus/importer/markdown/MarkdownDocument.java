package org.elenchus.importer.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.flow.DocumentWriter;
import org.elenchus.importer.raw.RawText;
import org.elenchus.model.text.TextRange;

/** Parses what stands outside the notes, then each note where it is called or, if it stands by itself, behind the text. */
final class MarkdownDocument {

	private final Parser parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
			.extensions(List.of(TablesExtension.create())).customInlineContentParserFactory(new AngleBrackets()).build();
	private final PandocSyntax syntax;
	private final DocumentWriter writer = new DocumentWriter();
	/** What links lead to, in paragraphs of their own before each part: nothing of a part can change what they mean. */
	private final String addresses;

	private MarkdownDocument(RawText raw) {
		syntax = new PandocSyntax(raw.text());
		List<String> told = syntax.addresses().stream().filter(this::isAddress).toList();
		addresses = told.isEmpty() ? "" : String.join("\n", told) + "\n\n";
	}

	static SourceDocument read(RawText raw) {
		MarkdownDocument document = new MarkdownDocument(raw);
		PandocBlocks.of(document.syntax.masked(), document.syntax.lines()).forEach(document::region);
		document.writer.close();
		document.syntax.notes().forEach(document::note);
		return document.writer.over(raw, Conventions.NONE);
	}

	private boolean isAddress(String line) {
		return parser.parse(line).getFirstChild() instanceof LinkReferenceDefinition told && told.getNext() == null;
	}

	/** Writes what a note says: Markdown by itself, in which no note begins. */
	void noteText(int start, int end) {
		part(syntax.raw(), start, end);
	}

	private void note(NoteText note) {
		writer.openNote(note.key(), note.key());
		note.paragraphs().forEach(paragraph -> {
			noteText(paragraph.start(), paragraph.end());
			writer.close();
		});
		writer.closeNote();
	}

	private void region(Region region) {
		String text = syntax.masked();
		switch (region.form()) {
			case PROSE -> part(text, region.start(), Math.min(text.length(), region.end() + 1));
			case LINE_BLOCK -> verse(region);
			case GRID_TABLE -> table(PandocTable.grid(text, region.lines()));
			case SIMPLE_TABLE -> table(PandocTable.simple(text, region.lines()));
			case MULTILINE_TABLE -> table(PandocTable.multiline(text, region.lines()));
			case CAPTION -> caption(region);
			case DEFINITION -> definition(region);
		}
	}

	private void verse(Region region) {
		writer.open(Kind.VERSE, 0, "");
		for (TextRange line : region.lines()) {
			boolean bar = syntax.masked().charAt(line.start()) == '|';
			if (bar) {
				writer.lineBreak(line.start(), line.start());
			} else {
				writer.flow(" ", line.start(), line.start());
			}
			within(new TextRange(bar ? line.start() + 1 : line.start(), line.end()));
		}
		writer.close();
	}

	private void table(List<List<List<TextRange>>> rows) {
		writer.open(Kind.TABLE, 0, "");
		for (List<List<TextRange>> row : rows) {
			row.stream().flatMap(List::stream).findFirst().ifPresent(first -> writer.lineBreak(first.start(), first.start()));
			int place = -1;
			for (List<TextRange> cell : row) {
				place = cell(cell, place);
			}
		}
		writer.close();
	}

	/** Writes a cell behind the one that ends at {@code place}, and returns where it ends itself. */
	private int cell(List<TextRange> lines, int place) {
		int end = place < 0 && !lines.isEmpty() ? lines.getFirst().start() : Math.max(0, place);
		if (place >= 0) {
			writer.cellBreak(end, end);
		}
		for (TextRange line : lines) {
			writer.flow(" ", line.start(), line.start());
			within(line);
			end = line.end();
		}
		return end;
	}

	/** A definition is a paragraph behind that of its term. */
	private void definition(Region region) {
		List<TextRange> lines = new ArrayList<>(region.lines());
		int from = behindSign(region.lines().getFirst());
		writer.remove(region.start(), from, Reason.LIST_LABEL);
		lines.set(0, new TextRange(from, lines.getFirst().end()));
		syntax.paragraphs(lines).forEach(paragraph -> part(syntax.masked(), paragraph.start(), paragraph.end()));
	}

	private void caption(Region region) {
		writer.open(Kind.CAPTION, 0, "");
		TextRange first = region.lines().getFirst();
		int from = behindSign(new TextRange(syntax.masked().indexOf(':', first.start()), first.end()));
		writer.remove(first.start(), from, Reason.MARKUP);
		for (TextRange line : region.lines()) {
			writer.flow(" ", line.start(), line.start());
			within(line == first ? new TextRange(from, line.end()) : line);
		}
		writer.close();
	}

	private int behindSign(TextRange line) {
		int i = line.start();
		while (i < line.end() && " \t:~".indexOf(syntax.masked().charAt(i)) >= 0) {
			i++;
		}
		return i;
	}

	/** Writes some words into the block that is open. */
	private void within(TextRange words) {
		String text = syntax.masked();
		if (!text.substring(words.start(), words.end()).isBlank()) {
			walk(text, words, true);
		}
	}

	private void part(String text, int start, int end) {
		LongParagraphs.cut(text, start, end).forEach(part -> walk(text, part, false));
	}

	private void walk(String text, TextRange part, boolean within) {
		InlineText inline = new InlineText(text, syntax, writer, parser, this);
		String words = text.substring(part.start(), part.end());
		String known = words.indexOf(']') >= 0 ? addresses : "";
		new MarkdownWalk(text, part.start() - known.length(), writer, inline, within).walk(parser.parse(known + words));
	}
}
