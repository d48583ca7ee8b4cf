package org.elenchus.importer.archive;

import java.io.Reader;
import java.io.StringReader;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

import org.elenchus.importer.raw.BadInput;

/** Reads XML event by event, without document types: no entity of a file's own is expanded, and nothing else is ever loaded. */
public final class Xml {

	/** How deep elements may be nested. */
	public static final int MAX_DEPTH = 1_000;

	/** Takes one event after the other. */
	@FunctionalInterface
	public interface Handler {

		/** Takes the next event; a document type is never one. */
		void take(XMLEvent event) throws BadInput;
	}

	/** The parser's own limit differs from one Java to the next. */
	private static final String DEPTH_OF_PARSER = "jdk.xml.maxElementDepth";

	private Xml() {
	}

	/**
	 * Reads bytes in the encoding that they declare.
	 *
	 * @throws BadInput if they are no well-formed XML, or declare a document type
	 */
	public static void read(byte[] bytes, Handler handler) throws BadInput {
		Reader in = XmlEncoding.reader(bytes);
		read(factory -> factory.createXMLEventReader(in), false, handler);
	}

	/**
	 * Reads characters; a document type is passed over if it declares no entities.
	 *
	 * @throws BadInput if they are no well-formed XML, or declare entities
	 */
	public static void read(String text, Handler handler) throws BadInput {
		Reader in = new StringReader(text);
		read(factory -> factory.createXMLEventReader(in), true, handler);
	}

	/** Takes one element after the other, where only their starts matter. */
	@FunctionalInterface
	public interface Starts {

		/** Takes the next element. */
		void take(StartElement element) throws BadInput;
	}

	/**
	 * Reads the starts of all elements of a part that a file need not have: of none, if it is null.
	 *
	 * @throws BadInput if the bytes are no well-formed XML, or declare a document type
	 */
	public static void readStarts(byte[] part, Starts starts) throws BadInput {
		if (part != null) {
			read(part, event -> {
				if (event.isStartElement()) {
					starts.take(event.asStartElement());
				}
			});
		}
	}

	/** The attribute of this local name in any namespace; empty if there is none. */
	public static String attribute(StartElement element, String name) {
		Attribute plain = element.getAttributeByName(new QName(name));
		if (plain != null) {
			return plain.getValue();
		}
		for (var all = element.getAttributes(); all.hasNext();) {
			Attribute each = all.next();
			if (each.getName().getLocalPart().equals(name)) {
				return each.getValue();
			}
		}
		return "";
	}

	@FunctionalInterface
	private interface Opening {
		XMLEventReader of(XMLInputFactory factory) throws XMLStreamException;
	}

	private static void read(Opening opening, boolean documentTypeAllowed, Handler handler) throws BadInput {
		int depth = 0;
		try {
			XMLEventReader reader = opening.of(factory());
			while (reader.hasNext()) {
				XMLEvent event = reader.nextEvent();
				depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
				if (depth > MAX_DEPTH) {
					throw new BadInput("xml.nested");
				}
				if (event.getEventType() == XMLEvent.DTD) {
					refuseEntities(event.toString(), documentTypeAllowed);
				} else {
					handler.take(event);
				}
			}
		} catch (XMLStreamException e) {
			throw new BadInput("xml.broken");
		}
	}

	private static void refuseEntities(String documentType, boolean allowed) throws BadInput {
		if (!allowed || documentType.contains("<!ENTITY")) {
			throw new BadInput("xml.entities");
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(DEPTH_OF_PARSER, String.valueOf(2 * MAX_DEPTH));
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("nothing is loaded");
		});
		return factory;
	}
}
