package org.elenchus.importer.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

import org.elenchus.importer.archive.Xml;
import org.elenchus.importer.archive.ChangeCounts;
import org.elenchus.importer.archive.TextBoxes;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Mark;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.flow.Draft;
import org.elenchus.importer.flow.TableText;
import org.elenchus.importer.raw.BadInput;

/** Writes the text of the body as it stands after all changes are accepted. */
final class OdtWalk {

	/** What holds no text of the present state: deletions, comments, macros, forms, descriptions, generated tables of contents. */
	private static final Set<String> LEFT_OUT = Set.of("tracked-changes", "annotation", "scripts", "forms", "desc", "title", "sequence-decls",
			"table-of-content", "alphabetical-index", "note-citation", "ruby-text", "event-listeners", "shape", "settings", "automatic-styles", "hidden-text", "hidden-paragraph");

	private static final String SOFT_HYPHEN = "\u00AD";
	private static final int LOWEST = 6;

	private final OdtStyles styles;
	private final Draft draft = new Draft();
	private final TableText table = new TableText(draft);
	private final OdtLists lists;
	private final ChangeCounts counts = new ChangeCounts();
	private final TextBoxes boxes = new TextBoxes();
	private final Deque<Set<Mark>> spans = new ArrayDeque<>();
	private final Deque<Boolean> hiddenSpans = new ArrayDeque<>();
	private final StringBuilder citation = new StringBuilder();
	private StartElement note;
	private int body;
	private int leftOut;
	private int words;
	private int hidden;
	private boolean inCitation;

	OdtWalk(OdtStyles styles, OdtLists lists) {
		this.styles = styles;
		this.lists = lists;
	}

	SourceDocument read(byte[] part) throws BadInput {
		Xml.read(part, this::take);
		boxes.replay(this::take);
		return draft.extracted(counts.conventions());
	}

	private void take(XMLEvent event) {
		if (leftOut == 0 && !draft.isInNote() && boxes.takes(event)) {
			return;
		}
		if (event.isStartElement()) {
			StartElement element = event.asStartElement();
			String name = element.getName().getLocalPart();
			counts.count(name);
			inCitation |= name.equals("note-citation");
			leftOut += leftOut > 0 || LEFT_OUT.contains(name) ? 1 : 0;
			if (leftOut == 0) {
				start(name, element);
			}
		} else if (event.isEndElement()) {
			String name = event.asEndElement().getName().getLocalPart();
			inCitation &= !name.equals("note-citation");
			if (leftOut > 0) {
				leftOut--;
			} else {
				end(name);
			}
		} else if (event.isCharacters()) {
			characters(event.asCharacters().getData());
		}
	}

	private void characters(String text) {
		if (inCitation) {
			citation.append(text);
		} else if (words > 0 && leftOut == 0 && body > 0 && hidden == 0) {
			draft.flow(text.replace(SOFT_HYPHEN, ""), Draft.NOWHERE, Draft.NOWHERE);
		}
	}

	private void start(String name, StartElement element) {
		switch (name) {
			case "body" -> body++;
			case "h" -> heading(element);
			case "p" -> openParagraph(Xml.attribute(element, "style-name"));
			case "list" -> lists.open(element);
			case "list-item" -> lists.item(element);
			case "list-header" -> lists.header();
			case "span" -> span(Xml.attribute(element, "style-name"));
			case "s", "tab" -> draft.flow(" ", Draft.NOWHERE, Draft.NOWHERE);
			case "line-break" -> draft.lineBreak(Draft.NOWHERE, Draft.NOWHERE);
			case "note" -> {
				note = element;
				citation.setLength(0);
			}
			case "note-body" -> openNote(note == null ? element : note);
			case "table" -> table.open();
			case "table-row" -> table.row();
			case "table-cell" -> table.cell();
			default -> { }
		}
	}

	private void end(String name) {
		switch (name) {
			case "body" -> body--;
			case "h", "p" -> {
				words--;
				if (!table.isOpen()) {
					draft.close();
					boxes.replay(this::take);
				}
			}
			case "list" -> lists.close();
			case "span" -> {
				hidden -= hiddenSpans.pop() ? 1 : 0;
				spans.pop().forEach(draft::end);
			}
			case "note-body" -> {
				draft.closeNote();
				note = null;
				citation.setLength(0);
			}
			case "table" -> table.close();
			default -> { }
		}
	}

	private void span(String style) {
		boolean isHidden = styles.isHidden(style);
		hiddenSpans.push(isHidden);
		hidden += isHidden ? 1 : 0;
		if (isHidden) {
			counts.count("hidden-text");
		}
		spans.push(styles.marks(style));
		spans.peek().forEach(draft::begin);
	}

	/** The number of a heading is one of the words that a reader sees. */
	private void heading(StartElement element) {
		int level = level(Xml.attribute(element, "outline-level"));
		open(Kind.HEADING, level, "");
		String number = table.isOpen() || Xml.attribute(element, "is-list-header").equals("true") ? "" : lists.heading(level);
		if (!number.isEmpty()) {
			draft.words(number + " ", Draft.NOWHERE, Draft.NOWHERE);
		}
	}

	private void openParagraph(String style) {
		Kind kind = styles.kind(style);
		if (kind == Kind.HEADING) {
			open(kind, Math.min(LOWEST, styles.level(style)), "");
		} else if (lists.depth() > 0 && !draft.isInNote()) {
			open(Kind.LIST_ITEM, lists.depth(), table.isOpen() ? "" : lists.label());
		} else {
			open(kind, 0, "");
		}
	}

	private void open(Kind kind, int level, String label) {
		words++;
		if (table.isOpen()) {
			table.paragraph();
		} else {
			draft.open(kind, level, label);
		}
	}

	/** The body of a note without a note around it is one all the same. */
	private void openNote(StartElement note) {
		String key = Xml.attribute(note, "id").isEmpty() ? "note at " + note.getLocation().getCharacterOffset() : Xml.attribute(note, "id");
		String label = citation.toString().strip();
		draft.reference(key, label, Draft.NOWHERE, Draft.NOWHERE);
		draft.openNote(key, label);
	}

	private static int level(String written) {
		return written.matches("[1-9]|10") ? Math.min(LOWEST, Integer.parseInt(written)) : 1;
	}
}
