package org.elenchus.importer.docx;

import java.util.List;
import java.util.Set;

import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

import org.elenchus.importer.archive.Xml;
import org.elenchus.importer.archive.ChangeCounts;
import org.elenchus.importer.archive.TextBoxes;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.flow.Draft;
import org.elenchus.importer.flow.TableText;
import org.elenchus.importer.raw.BadInput;

/** Writes the document's text as it stands after all changes are accepted. */
final class DocxWalk {

	/** What holds no text of the present state: deletions, properties as they were, second forms of shapes. */
	private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "delText", "delInstrText", "Fallback", "sectPr", "pPrChange",
			"rPrChange", "tblPr", "trPr", "tcPr", "tblGrid", "sdtPr", "sdtEndPr", "comment");

	private static final String SOFT_HYPHEN = "\u00AD";

	private final DocxStyles styles;
	private final DocxNotes notes;
	private final DocxLists lists;
	private final DocxFields fields;
	private final ChangeCounts counts = new ChangeCounts();
	private final TextBoxes boxes = new TextBoxes();
	private final Draft draft = new Draft();
	private final TableText table = new TableText(draft);
	private DocxParagraph paragraph = new DocxParagraph();
	private DocxRun run = new DocxRun();
	private int leftOut;
	private int paragraphProperties;
	private boolean text;

	DocxWalk(DocxStyles styles, DocxNotes notes, DocxLists lists, DocxFields fields) {
		this.styles = styles;
		this.notes = notes;
		this.lists = lists;
		this.fields = fields;
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
			if (leftOut == 0 && paragraphProperties == 0) {
				counts.count(name);
			}
			leftOut += leftOut > 0 || LEFT_OUT.contains(name) || fields.isLeftOut(element) ? 1 : 0;
			if (leftOut == 0) {
				start(name, element);
			}
		} else if (event.isEndElement() && leftOut > 0) {
			leftOut--;
		} else if (event.isEndElement()) {
			end(event.asEndElement().getName().getLocalPart());
		} else if (event.isCharacters() && leftOut == 0) {
			characters(event.asCharacters().getData());
		}
	}

	private void characters(String data) {
		if (fields.isInstruction()) {
			fields.instruction(data);
		} else if (text && run.isHidden()) {
			counts.count("hidden-text");
		} else if (text && !fields.isLeftOut()) {
			draft.flow(data.replace(SOFT_HYPHEN, ""), Draft.NOWHERE, Draft.NOWHERE);
		}
	}

	private void start(String name, StartElement element) {
		if (paragraphProperties > 0) {
			paragraphProperties++;
			paragraph.property(name, Xml.attribute(element, "val"), styles);
			return;
		}
		switch (name) {
			case "pPr" -> paragraphProperties = 1;
			case "p" -> startParagraph();
			case "r" -> run = new DocxRun();
			case "t" -> text = true;
			case "instrText" -> fields.open();
			case "fldChar" -> fields.mark(Xml.attribute(element, "fldCharType"));
			case "tbl" -> table.open();
			case "tr" -> table.row();
			case "tc" -> table.cell();
			case "footnoteReference" -> note("footnote", Xml.attribute(element, "id"));
			case "endnoteReference" -> note("endnote", Xml.attribute(element, "id"));
			default -> inRun(name, element);
		}
	}

	private void inRun(String name, StartElement element) {
		switch (name) {
			case "tab", "ptab", "sym", "noBreakHyphen" -> draft.flow(Signs.of(name, Xml.attribute(element, "char")), Draft.NOWHERE, Draft.NOWHERE);
			case "br", "cr" -> {
				if (Xml.attribute(element, "type").isEmpty()) {
					draft.lineBreak(Draft.NOWHERE, Draft.NOWHERE);
				}
			}
			default -> run.property(name, Xml.attribute(element, "val"), styles);
		}
	}

	private void end(String name) {
		if (paragraphProperties > 0) {
			paragraphProperties--;
			if (paragraphProperties == 0 && !table.isOpen()) {
				open();
			}
			return;
		}
		switch (name) {
			case "p" -> endParagraph();
			case "rPr" -> run.marks().forEach(draft::begin);
			case "r" -> {
				run.marks().forEach(draft::end);
				run = new DocxRun();
			}
			case "t" -> text = false;
			case "instrText" -> fields.close();
			case "tbl" -> table.close();
			default -> { }
		}
	}

	/** The number of a heading is one of the words that a reader sees. */
	private void open() {
		String label = draft.isInNote() ? "" : paragraph.label(lists, styles);
		boolean heading = paragraph.kind() == Kind.HEADING;
		draft.open(paragraph.kind(), paragraph.level(), heading ? "" : label);
		if (heading && !label.isEmpty() && !fields.isLeftOut()) {
			draft.words(label + " ", Draft.NOWHERE, Draft.NOWHERE);
		}
	}

	private void startParagraph() {
		paragraph = new DocxParagraph();
		if (table.isOpen()) {
			table.paragraph();
		} else {
			draft.open(paragraph.kind(), 0, "");
		}
	}

	private void endParagraph() {
		if (!table.isOpen()) {
			draft.close();
			boxes.replay(this::take);
		}
	}

	private void note(String kind, String number) {
		String key = kind + number;
		draft.reference(key, "", Draft.NOWHERE, Draft.NOWHERE);
		List<XMLEvent> body = draft.isInNote() ? null : notes.take(kind, number);
		if (body != null) {
			DocxRun interrupted = run;
			DocxParagraph before = paragraph;
			draft.openNote(key, "");
			body.forEach(this::take);
			draft.closeNote();
			run = interrupted;
			paragraph = before;
		}
	}
}
