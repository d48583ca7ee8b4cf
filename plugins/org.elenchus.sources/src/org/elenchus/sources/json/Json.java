package org.elenchus.sources.json;

import java.io.IOException;

import org.elenchus.model.text.HarmlessJson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** How everything is written that scripts read: JSON that steers no terminal, with LF at line ends on every system. */
public final class Json {

	private static final JsonFactory FACTORY = new JsonFactory();

	private Json() {
	}

	/** What stands between the braces of an object. */
	public interface Body {
		/** Writes the fields. */
		void write(JsonGenerator json) throws IOException;
	}

	/** What stands for an element of an array. */
	public interface Element<T> {
		/** Writes one value; in an array of objects, the fields of one. */
		void write(JsonGenerator json, T element) throws IOException;
	}

	/** Writes one object and a line end. */
	public static void write(Appendable out, Layout layout, Body body) throws IOException {
		try (JsonGenerator json = FACTORY.createGenerator(new HarmlessJson(out))) {
			json.setPrettyPrinter(layout.printer());
			json.writeStartObject();
			body.write(json);
			json.writeEndObject();
		}
		out.append('\n');
	}

	/** Writes a field that is an object. */
	public static void object(JsonGenerator json, String name, Body body) throws IOException {
		json.writeObjectFieldStart(name);
		body.write(json);
		json.writeEndObject();
	}

	/** Writes a field that is an array. */
	public static <T> void array(JsonGenerator json, String name, Iterable<T> elements, Element<T> element) throws IOException {
		json.writeArrayFieldStart(name);
		for (T each : elements) {
			element.write(json, each);
		}
		json.writeEndArray();
	}

	/** Writes a field that is an array with an object for each element. */
	public static <T> void objects(JsonGenerator json, String name, Iterable<T> elements, Element<T> fields) throws IOException {
		array(json, name, elements, (each, element) -> {
			each.writeStartObject();
			fields.write(each, element);
			each.writeEndObject();
		});
	}
}
