package org.elenchus.importer.json;

import java.io.IOException;

import org.elenchus.model.text.HarmlessJson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;

/** JSON in as few characters as possible, but a line for each field of the whole and for each element of its arrays. */
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
		/** Writes one value. */
		void write(JsonGenerator json, T element) throws IOException;
	}

	/** Writes one object and a line end; lines end with LF on every system. */
	public static void write(Appendable out, Body body) throws IOException {
		try (JsonGenerator json = FACTORY.createGenerator(new HarmlessJson(out))) {
			json.setPrettyPrinter(new Lines());
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

	private static final class Lines extends MinimalPrettyPrinter {

		private static final long serialVersionUID = 1;

		@Override
		public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
			json.writeRaw(json.getOutputContext().getNestingDepth() == 1 ? ",\n" : ",");
		}

		@Override
		public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
			json.writeRaw(json.getOutputContext().getNestingDepth() == 2 ? ",\n" : ",");
		}
	}
}
