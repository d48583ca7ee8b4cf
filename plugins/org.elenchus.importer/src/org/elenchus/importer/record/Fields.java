package org.elenchus.importer.record;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Goes through JSON that has a form, and calls it damaged where it has another one. */
final class Fields {

	private Fields() {
	}

	/** What is done with a field, whose value has just been reached. */
	interface Field {
		void read(JsonParser json, String name) throws IOException;
	}

	/** What is done with an element of an array, which has just been reached. */
	interface Element {
		void read(JsonParser json) throws IOException;
	}

	static void of(JsonParser json, Field field) throws IOException {
		Damaged.unless(json.currentToken() == JsonToken.START_OBJECT);
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String name = json.currentName();
			json.nextToken();
			field.read(json, name);
		}
		Damaged.unless(json.currentToken() == JsonToken.END_OBJECT);
	}

	static void elements(JsonParser json, Element element) throws IOException {
		Damaged.unless(json.currentToken() == JsonToken.START_ARRAY);
		while (json.nextToken() != JsonToken.END_ARRAY) {
			Damaged.unless(json.currentToken() != null);
			element.read(json);
		}
	}

	static int count(JsonParser json) throws IOException {
		Damaged.unless(json.currentToken() == JsonToken.VALUE_NUMBER_INT && json.getIntValue() >= 0);
		return json.getIntValue();
	}

	static String text(JsonParser json) throws IOException {
		Damaged.unless(json.currentToken() == JsonToken.VALUE_STRING);
		return json.getText();
	}
}
