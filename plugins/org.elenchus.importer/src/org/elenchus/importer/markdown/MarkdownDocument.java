package org.elenchus.importer.markdown;

import java.util.List;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.flow.Draft;
import org.elenchus.importer.raw.RawText;
import org.elenchus.model.text.TextRange;

/** Parses what stands outside the notes, then each note where it is called or, if it stands by itself, behind the text. */
final class MarkdownDocument {

	private final Parser parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
			.extensions(List.of(TablesExtension.create())).customInlineContentParserFactory(new AngleBrackets()).build();
	private final PandocSyntax syntax;
	private final Draft draft = new Draft();

	private MarkdownDocument(RawText raw) {
		syntax = new PandocSyntax(raw.text());
	}

	static SourceDocument read(RawText raw) {
		MarkdownDocument document = new MarkdownDocument(raw);
		document.part(document.syntax.masked(), 0, raw.text().length());
		document.draft.close();
		document.syntax.notes().forEach(document::note);
		return document.draft.over(raw, Conventions.NONE);
	}

	/** Writes what a note says: Markdown by itself, in which no note begins. */
	void noteText(int start, int end) {
		part(syntax.raw(), start, end);
	}

	private void note(NoteText note) {
		draft.openNote(note.key(), note.key());
		note.paragraphs().forEach(paragraph -> {
			noteText(paragraph.start(), paragraph.end());
			draft.close();
		});
		draft.closeNote();
	}

	private void part(String text, int start, int end) {
		InlineText inline = new InlineText(text, syntax, draft, parser, this);
		for (TextRange part : LongParagraphs.cut(text, start, end)) {
			new MarkdownWalk(text, part.start(), draft, inline).walk(parser.parse(text.substring(part.start(), part.end())));
		}
	}
}
