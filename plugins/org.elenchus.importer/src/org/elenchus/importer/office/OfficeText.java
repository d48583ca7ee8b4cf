package org.elenchus.importer.office;

import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

import org.elenchus.importer.archive.Xml;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.flow.DocumentWriter;
import org.elenchus.importer.flow.TableText;
import org.elenchus.importer.raw.BadInput;

/** Writes the text of a file as it stands after all changes are accepted; text boxes come behind the paragraph that they are anchored to. */
public final class OfficeText {

	private static final String SOFT_HYPHEN = "\u00AD";

	private final OfficeElements elements;
	private final DocumentWriter writer = new DocumentWriter();
	private final TableText table = new TableText(writer);
	private final ChangeCounts counts = new ChangeCounts();
	private final TextBoxes boxes = new TextBoxes();
	private String leftOut = "";
	private int depthLeftOut;

	/** The elements of the file's format write here. */
	public OfficeText(OfficeElements elements) {
		this.elements = elements;
	}

	/**
	 * Reads the part of a file that holds its text.
	 *
	 * @throws BadInput if the bytes are no well-formed XML, or declare a document type
	 */
	public SourceDocument read(byte[] part) throws BadInput {
		Xml.read(part, this::take);
		boxes.replay(this::take);
		return writer.extracted(counts.conventions());
	}

	/** Reads what stands elsewhere in the file as if it stood here. */
	public void take(XMLEvent event) {
		if (depthLeftOut == 0 && !writer.isInNote() && boxes.takes(event)) {
			return;
		}
		if (event.isStartElement()) {
			start(event.asStartElement());
		} else if (event.isEndElement()) {
			end(event.asEndElement().getName().getLocalPart());
		} else if (event.isCharacters()) {
			characters(event.asCharacters().getData());
		}
	}

	private void start(StartElement element) {
		String name = element.getName().getLocalPart();
		if (elements.isCounted(depthLeftOut > 0)) {
			counts.count(name);
		}
		if (depthLeftOut > 0) {
			depthLeftOut++;
		} else if (elements.isLeftOut(name, element)) {
			leftOut = name;
			depthLeftOut = 1;
		} else {
			elements.start(name, element);
		}
	}

	private void end(String name) {
		if (depthLeftOut > 0) {
			depthLeftOut--;
		} else {
			elements.end(name);
		}
	}

	private void characters(String text) {
		if (depthLeftOut > 0) {
			elements.leftOut(leftOut, text);
		} else {
			elements.characters(text);
		}
	}

	/** What is written. */
	public DocumentWriter writer() {
		return writer;
	}

	/** The table in which words stand, if one is open. */
	public TableText table() {
		return table;
	}

	/** Starts a paragraph; in a cell of a table it is no block. */
	public void open(Kind kind, int level, String label) {
		if (table.isOpen()) {
			table.paragraph();
		} else {
			writer.open(kind, level, label);
		}
	}

	/** Ends a paragraph. */
	public void close() {
		if (!table.isOpen()) {
			writer.close();
			boxes.replay(this::take);
		}
	}

	/** Writes the number of a heading, which is one of the words that a reader sees; nothing if it is empty. */
	public void number(String label) {
		if (!label.isEmpty()) {
			writer.words(label + " ", DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
		}
	}

	/** Writes characters of the author's. */
	public void flow(String text) {
		writer.flow(text.replace(SOFT_HYPHEN, ""), DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
	}

	/** Ends a line within the paragraph. */
	public void lineBreak() {
		writer.lineBreak(DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
	}

	/** Words that stand here are not shown. */
	public void hide() {
		counts.count("hidden-text");
	}
}
