package org.elenchus.batch.report;

import java.io.IOException;

import org.elenchus.model.text.HarmlessJson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;

/** JSON as all reports write it: indented by two, lines end with LF on every system. */
final class Json {

	private static final JsonFactory FACTORY = new JsonFactory();
	private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
	private static final Separators SEPARATORS = Separators.createDefaultInstance()
			.withObjectFieldValueSpacing(Spacing.AFTER).withObjectEmptySeparator("").withArrayEmptySeparator("");

	private Json() {
	}

	/** Writes one object and a line end. */
	static void write(Appendable out, Body body) throws IOException {
		try (JsonGenerator json = FACTORY.createGenerator(new HarmlessJson(out))) {
			DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
			printer.indentObjectsWith(INDENTER);
			printer.indentArraysWith(INDENTER);
			json.setPrettyPrinter(printer);
			json.writeStartObject();
			body.write(json);
			json.writeEndObject();
		}
		out.append('\n');
	}

	/** Writes an array with an object for each element. */
	static <T> void array(JsonGenerator json, String name, Iterable<T> elements, Element<T> body) throws IOException {
		json.writeArrayFieldStart(name);
		for (T element : elements) {
			json.writeStartObject();
			body.write(json, element);
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	/** Writes an object. */
	static void object(JsonGenerator json, String name, Body body) throws IOException {
		json.writeObjectFieldStart(name);
		body.write(json);
		json.writeEndObject();
	}

	/** The fields of an object. */
	interface Body {
		void write(JsonGenerator json) throws IOException;
	}

	/** The fields of the object that stands for one element. */
	interface Element<T> {
		void write(JsonGenerator json, T element) throws IOException;
	}
}
