package org.elenchus.importer.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

import org.elenchus.importer.archive.Xml;
import org.elenchus.importer.raw.BadInput;

/** The bodies of notes, which stand in parts of their own, by kind and number. */
final class DocxNotes {

	private final Map<String, List<XMLEvent>> bodies = new HashMap<>();
	private List<XMLEvent> current;

	/** Reads the notes of one kind, {@code footnote} or {@code endnote}, if there is such a part. */
	void read(String kind, byte[] part) throws BadInput {
		if (part != null) {
			Xml.read(part, event -> take(kind, event));
		}
	}

	/** What a note holds, taken out, so that each note is read once; null if there is none. */
	List<XMLEvent> take(String kind, String number) {
		return bodies.remove(kind + number);
	}

	private void take(String kind, XMLEvent event) {
		if (event.isStartElement() && event.asStartElement().getName().getLocalPart().equals(kind)) {
			StartElement note = event.asStartElement();
			current = new ArrayList<>();
			bodies.put(kind + Xml.attribute(note, "id"), current);
		} else if (event.isEndElement() && event.asEndElement().getName().getLocalPart().equals(kind)) {
			current = null;
		} else if (current != null) {
			current.add(event);
		}
	}
}
