package org.elenchus.importer.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

import org.elenchus.importer.archive.Xml;
import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Mark;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.flow.Draft;
import org.elenchus.importer.flow.TableText;
import org.elenchus.importer.raw.BadInput;

/** Writes the text of the body as it stands after all changes are accepted. */
final class OdtWalk {

	/** What holds no text of the present state: deletions, comments, macros, forms, descriptions and generated tables of contents. */
	private static final Set<String> LEFT_OUT = Set.of("tracked-changes", "annotation", "scripts", "forms", "desc", "title", "sequence-decls",
			"table-of-content", "alphabetical-index", "note-citation", "ruby-text", "event-listeners", "shape", "settings", "automatic-styles");

	private final OdtStyles styles;
	private final Draft draft = new Draft();
	private final TableText table = new TableText(draft);
	private final Deque<Set<Mark>> spans = new ArrayDeque<>();
	private final StringBuilder citation = new StringBuilder();
	private StartElement note;
	private int body;
	private int leftOut;
	private int words;
	private int listDepth;
	private boolean inCitation;

	OdtWalk(OdtStyles styles) {
		this.styles = styles;
	}

	SourceDocument read(byte[] part) throws BadInput {
		Xml.read(part, this::take);
		return draft.extracted(Conventions.NONE);
	}

	private void take(XMLEvent event) {
		if (event.isStartElement()) {
			StartElement element = event.asStartElement();
			String name = element.getName().getLocalPart();
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
		} else if (words > 0 && leftOut == 0 && body > 0) {
			draft.flow(text, Draft.NOWHERE, Draft.NOWHERE);
		}
	}

	private void start(String name, StartElement element) {
		switch (name) {
			case "body" -> body++;
			case "h" -> open(Kind.HEADING, level(Xml.attribute(element, "outline-level")));
			case "p" -> openParagraph(Xml.attribute(element, "style-name"));
			case "list" -> listDepth++;
			case "span" -> {
				spans.push(styles.marks(Xml.attribute(element, "style-name")));
				spans.peek().forEach(draft::begin);
			}
			case "s", "tab" -> draft.flow(" ", Draft.NOWHERE, Draft.NOWHERE);
			case "line-break" -> draft.lineBreak(Draft.NOWHERE, Draft.NOWHERE);
			case "note" -> {
				note = element;
				citation.setLength(0);
			}
			case "note-body" -> openNote();
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
				}
			}
			case "list" -> listDepth--;
			case "span" -> spans.pop().forEach(draft::end);
			case "note-body" -> draft.closeNote();
			case "table" -> table.close();
			default -> { }
		}
	}

	private void openParagraph(String style) {
		Kind kind = styles.kind(style);
		if (kind == Kind.HEADING) {
			open(kind, 1);
		} else if (listDepth > 0) {
			open(Kind.LIST_ITEM, listDepth);
		} else {
			open(kind, 0);
		}
	}

	private void open(Kind kind, int level) {
		words++;
		if (table.isOpen()) {
			table.paragraph();
		} else {
			draft.open(kind, level, "");
		}
	}

	private void openNote() {
		String key = Xml.attribute(note, "id").isEmpty() ? "note at " + note.getLocation().getCharacterOffset() : Xml.attribute(note, "id");
		String label = citation.toString().strip();
		draft.reference(key, label, Draft.NOWHERE, Draft.NOWHERE);
		draft.openNote(key, label);
	}

	private static int level(String written) {
		return written.matches("[1-9]|10") ? Math.min(6, Integer.parseInt(written)) : 1;
	}
}
