package org.elenchus.export.html;

import java.util.List;

import org.elenchus.export.reading.sources.CitedEvidence;
import org.elenchus.export.reading.text.Block;
import org.elenchus.export.reading.text.NoteBody;
import org.elenchus.export.reading.text.NoteLinks;

/** The text with its notes. */
final class TextPart {

	/** The deepest level of headings that HTML still has below the title of the page. */
	static final int DEEPEST = 5;

	private final PageContext context;
	private final HtmlWriter html;
	private final NoteLinks noteLinks;
	private final CitedEvidence cited;
	private int headings;

	TextPart(PageContext context) {
		this.context = context;
		this.html = context.html();
		this.noteLinks = new NoteLinks(context.reading().text());
		this.cited = new CitedEvidence(context.reading().edition().citations());
	}

	void write() {
		html.open("div", "prose").attribute("id", "text").line();
		PassageWriter passages = new PassageWriter(context, noteLinks, cited);
		new PartWriter(html, passages, this::heading).write(context.reading().text().parts());
		html.close().line();
		notes();
	}

	private void heading(Block block) {
		html.open("h" + (Math.min(block.level(), DEEPEST) + 1)).attribute("id", "heading-" + ++headings);
		if (headings == 1 && context.reading().repeatsTitle(block)) {
			html.attribute("class", "repeats-title");
		}
	}

	private void notes() {
		List<NoteBody> notes = context.reading().text().notes();
		if (notes.isEmpty()) {
			return;
		}
		html.open("section", "notes").attribute("role", "doc-endnotes").attribute("aria-labelledby", "notes").line();
		html.open("h2").attribute("id", "notes");
		context.own().text(context.label("notes")).close().line();
		html.open("ol").line();
		notes.forEach(this::note);
		html.close().close().line();
	}

	private void note(NoteBody note) {
		html.open("li").attribute("id", note.id()).element("span", "number", note.label()).line();
		html.open("div");
		PassageWriter passages = new PassageWriter(context, noteLinks, cited);
		new PartWriter(html, passages, block -> html.open("p")).write(note.parts());
		backLinks(noteLinks.to(note));
		html.close().close().line();
	}

	private void backLinks(List<NoteLinks.Reference> references) {
		for (NoteLinks.Reference reference : references) {
			html.open("a", "backlink").attribute("href", "#" + reference.id()).attribute("role", "doc-backlink");
			context.own().attribute("aria-label", references.size() == 1 ? context.label("notes.back")
					: context.label("notes.back.number", references.indexOf(reference) + 1));
			html.text("↩").close().text(" ");
		}
	}
}
