package org.elenchus.importer.docx;

import java.util.List;
import java.util.Set;

import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

import org.elenchus.importer.archive.Xml;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.flow.DocumentWriter;
import org.elenchus.importer.office.OfficeElements;
import org.elenchus.importer.office.OfficeText;
import org.elenchus.importer.raw.BadInput;

/** What the elements of a DOCX file mean. */
final class DocxWalk implements OfficeElements {

	/** What holds no text of the present state: deletions, properties as they were, second forms of shapes. */
	private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "delText", "delInstrText", "Fallback", "sectPr", "pPrChange",
			"rPrChange", "tblPr", "trPr", "tcPr", "tblGrid", "sdtPr", "sdtEndPr", "comment");

	private final DocxStyles styles;
	private final DocxNotes notes;
	private final DocxLists lists;
	private final DocxFields fields;
	private final OfficeText office = new OfficeText(this);
	private final DocumentWriter writer = office.writer();
	private DocxParagraph paragraph = new DocxParagraph();
	private DocxRun run = new DocxRun();
	private int paragraphProperties;
	private boolean text;

	DocxWalk(DocxStyles styles, DocxNotes notes, DocxLists lists, DocxFields fields) {
		this.styles = styles;
		this.notes = notes;
		this.lists = lists;
		this.fields = fields;
	}

	SourceDocument read(byte[] part) throws BadInput {
		return office.read(part);
	}

	@Override
	public boolean isLeftOut(String name, StartElement element) {
		return LEFT_OUT.contains(name) || fields.isLeftOut(element);
	}

	/** What a paragraph's properties tell is about its end. */
	@Override
	public boolean isCounted(boolean leftOut) {
		return !leftOut && paragraphProperties == 0;
	}

	@Override
	public void characters(String data) {
		if (fields.isInstruction()) {
			fields.instruction(data);
		} else if (text && run.isHidden()) {
			office.hide();
		} else if (text && !fields.isLeftOut()) {
			office.flow(data);
		}
	}

	@Override
	public void start(String name, StartElement element) {
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
			case "tbl" -> office.table().open();
			case "tr" -> office.table().row();
			case "tc" -> office.table().cell();
			case "footnoteReference" -> note("footnote", Xml.attribute(element, "id"));
			case "endnoteReference" -> note("endnote", Xml.attribute(element, "id"));
			default -> inRun(name, element);
		}
	}

	private void inRun(String name, StartElement element) {
		switch (name) {
			case "tab", "ptab", "sym", "noBreakHyphen" -> writer.flow(Signs.of(name, Xml.attribute(element, "char")), DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
			case "br", "cr" -> {
				if (Xml.attribute(element, "type").isEmpty()) {
					office.lineBreak();
				}
			}
			default -> run.property(name, Xml.attribute(element, "val"), styles);
		}
	}

	@Override
	public void end(String name) {
		if (paragraphProperties > 0) {
			paragraphProperties--;
			if (paragraphProperties == 0 && !office.table().isOpen()) {
				open();
			}
			return;
		}
		switch (name) {
			case "p" -> office.close();
			case "rPr" -> run.marks().forEach(writer::begin);
			case "r" -> {
				run.marks().forEach(writer::end);
				run = new DocxRun();
			}
			case "t" -> text = false;
			case "instrText" -> fields.close();
			case "tbl" -> office.table().close();
			default -> { }
		}
	}

	private void open() {
		String label = writer.isInNote() ? "" : paragraph.label(lists, styles);
		boolean heading = paragraph.kind() == Kind.HEADING;
		writer.open(paragraph.kind(), paragraph.level(), heading ? "" : label);
		if (heading && !fields.isLeftOut()) {
			office.number(label);
		}
	}

	private void startParagraph() {
		paragraph = new DocxParagraph();
		office.open(paragraph.kind(), 0, "");
	}

	private void note(String kind, String number) {
		String key = kind + number;
		writer.reference(key, "", DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
		List<XMLEvent> body = writer.isInNote() ? null : notes.take(kind, number);
		if (body != null) {
			DocxRun interrupted = run;
			DocxParagraph before = paragraph;
			writer.openNote(key, "");
			body.forEach(office::take);
			writer.closeNote();
			run = interrupted;
			paragraph = before;
		}
	}
}
