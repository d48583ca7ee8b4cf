package org.elenchus.importer.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import javax.xml.stream.events.StartElement;

import org.elenchus.importer.archive.Xml;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Mark;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.flow.DocumentWriter;
import org.elenchus.importer.office.OfficeElements;
import org.elenchus.importer.office.OfficeText;
import org.elenchus.importer.raw.BadInput;

/** What the elements of an ODT file mean. */
final class OdtWalk implements OfficeElements {

	private static final String CITATION = "note-citation";
	/** What holds no text of the present state: deletions, comments, macros, forms, descriptions, generated tables of contents. */
	private static final Set<String> LEFT_OUT = Set.of("tracked-changes", "annotation", "scripts", "forms", "desc", "title", "sequence-decls",
			"table-of-content", "alphabetical-index", CITATION, "ruby-text", "event-listeners", "shape", "settings", "automatic-styles", "hidden-text", "hidden-paragraph");

	private static final int LOWEST = 6;

	private final OdtStyles styles;
	private final OdtLists lists;
	private final OfficeText office = new OfficeText(this);
	private final DocumentWriter writer = office.writer();
	private final Deque<Set<Mark>> spans = new ArrayDeque<>();
	private final Deque<Boolean> hiddenSpans = new ArrayDeque<>();
	private final StringBuilder citation = new StringBuilder();
	private StartElement note;
	private int body;
	private int words;
	private int hidden;

	OdtWalk(OdtStyles styles, OdtLists lists) {
		this.styles = styles;
		this.lists = lists;
	}

	SourceDocument read(byte[] part) throws BadInput {
		return office.read(part);
	}

	@Override
	public boolean isLeftOut(String name, StartElement element) {
		return LEFT_OUT.contains(name);
	}

	/** What was changed stands in a part that is left out. */
	@Override
	public boolean isCounted(boolean leftOut) {
		return true;
	}

	@Override
	public void characters(String text) {
		if (words > 0 && body > 0 && hidden == 0) {
			office.flow(text);
		}
	}

	/** The number of a note. */
	@Override
	public void leftOut(String element, String text) {
		if (element.equals(CITATION)) {
			citation.append(text);
		}
	}

	@Override
	public void start(String name, StartElement element) {
		switch (name) {
			case "body" -> body++;
			case "h" -> heading(element);
			case "p" -> openParagraph(Xml.attribute(element, "style-name"));
			case "list" -> lists.open(element);
			case "list-item" -> lists.item(element);
			case "list-header" -> lists.header();
			case "span" -> span(Xml.attribute(element, "style-name"));
			case "s", "tab" -> writer.flow(" ", DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
			case "line-break" -> office.lineBreak();
			case "note" -> {
				note = element;
				citation.setLength(0);
			}
			case "note-body" -> openNote(note == null ? element : note);
			case "table" -> office.table().open();
			case "table-row" -> office.table().row();
			case "table-cell" -> office.table().cell();
			default -> { }
		}
	}

	@Override
	public void end(String name) {
		switch (name) {
			case "body" -> body--;
			case "h", "p" -> {
				words--;
				office.close();
			}
			case "list" -> lists.close();
			case "span" -> {
				hidden -= hiddenSpans.pop() ? 1 : 0;
				spans.pop().forEach(writer::end);
			}
			case "note-body" -> {
				writer.closeNote();
				note = null;
				citation.setLength(0);
			}
			case "table" -> office.table().close();
			default -> { }
		}
	}

	private void span(String style) {
		boolean isHidden = styles.isHidden(style);
		hiddenSpans.push(isHidden);
		hidden += isHidden ? 1 : 0;
		if (isHidden) {
			office.hide();
		}
		spans.push(styles.marks(style));
		spans.peek().forEach(writer::begin);
	}

	private void heading(StartElement element) {
		int level = level(Xml.attribute(element, "outline-level"));
		open(Kind.HEADING, level, "");
		boolean numbered = !office.table().isOpen() && !Xml.attribute(element, "is-list-header").equals("true");
		office.number(numbered ? lists.heading(level) : "");
	}

	private void openParagraph(String style) {
		Kind kind = styles.kind(style);
		if (kind == Kind.HEADING) {
			open(kind, Math.min(LOWEST, styles.level(style)), "");
		} else if (lists.depth() > 0 && !writer.isInNote()) {
			open(Kind.LIST_ITEM, lists.depth(), office.table().isOpen() ? "" : lists.label());
		} else {
			open(kind, 0, "");
		}
	}

	private void open(Kind kind, int level, String label) {
		words++;
		office.open(kind, level, label);
	}

	/** The body of a note without a note around it is one all the same. */
	private void openNote(StartElement note) {
		String key = Xml.attribute(note, "id").isEmpty() ? "note at " + note.getLocation().getCharacterOffset() : Xml.attribute(note, "id");
		String label = citation.toString().strip();
		writer.reference(key, label, DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
		writer.openNote(key, label);
	}

	private static int level(String written) {
		return written.matches("[1-9]|10") ? Math.min(LOWEST, Integer.parseInt(written)) : 1;
	}
}
