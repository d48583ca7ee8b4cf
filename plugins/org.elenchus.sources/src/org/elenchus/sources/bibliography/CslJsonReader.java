package org.elenchus.sources.bibliography;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads CSL-JSON: a list of items, one item, or an object with such a list under {@code items}. */
final class CslJsonReader {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private final List<Entry> entries = new ArrayList<>();
	private final List<Fault> faults = new ArrayList<>();

	Bibliography read(String text) {
		int line = 1;
		try (JsonParser parser = MAPPER.createParser(text)) {
			JsonToken token = parser.nextToken();
			while (token != null) {
				line = parser.currentTokenLocation().getLineNr();
				if (token == JsonToken.START_OBJECT) {
					item(line, parser.readValueAsTree());
				} else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
					faults.add(Fault.of(line, "json.item"));
				}
				token = parser.nextToken();
			}
		} catch (IOException broken) {
			faults.add(Fault.of(line, "json.broken"));
		}
		return new Bibliography(entries, faults);
	}

	private void item(int line, JsonNode item) {
		if (item.get("items") instanceof JsonNode items && items.isArray()) {
			items.forEach(one -> item(line, one));
		} else if (item.isObject() && !item.isEmpty()) {
			entries.add(CslItem.draft(line, item).entry());
		} else {
			faults.add(Fault.of(line, "json.empty"));
		}
	}
}
