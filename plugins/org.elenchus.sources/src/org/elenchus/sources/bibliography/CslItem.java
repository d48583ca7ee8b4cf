package org.elenchus.sources.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads one item of CSL-JSON (citation-style-language/schema, csl-data.json). */
final class CslItem {

	private static final Set<String> DATES = Set.of("accessed", "available-date", "event-date", "issued", "original-date", "submitted");

	/** Older names of variables, as the schema still knows them. */
	private static final Map<String, String> RENAMED = Map.of("shortTitle", "title-short", "journalAbbreviation", "container-title-short");

	private CslItem() {
	}

	/** The item as a draft; what is of a shape that the schema does not know is kept as JSON. */
	static EntryDraft draft(int line, JsonNode item) {
		EntryDraft draft = new EntryDraft(line);
		draft.key(item.has("citation-key") ? item.get("citation-key").asText() : item.path("id").asText());
		draft.type(item.path("type").asText());
		if (item.has("citation-key") && item.has("id") && !item.get("id").equals(item.get("citation-key"))) {
			draft.add("id", item.get("id").asText());
		}
		for (Map.Entry<String, JsonNode> variable : item.properties()) {
			if (!Set.of("id", "citation-key", "type").contains(variable.getKey())) {
				add(draft, RENAMED.getOrDefault(variable.getKey(), variable.getKey()), variable.getValue());
			}
		}
		return draft;
	}

	private static void add(EntryDraft draft, String name, JsonNode value) {
		if (DATES.contains(name)) {
			draft.add(name, date(value));
		} else if (value.isArray()) {
			value.forEach(one -> draft.add(name, one.isObject() ? name(one) : one.isValueNode() ? one.asText() : one.toString()));
		} else if (!value.isNull()) {
			draft.add(name, value.isValueNode() ? value.asText() : value.toString());
		}
	}

	/** A name as it is said: given name, particles, family name. */
	private static String name(JsonNode name) {
		if (!name.has("literal") && !name.has("family") && !name.has("given")) {
			return name.toString();
		}
		List<String> parts = new ArrayList<>();
		for (String part : new String[] { "given", "dropping-particle", "non-dropping-particle", "family", "literal" }) {
			String text = name.path(part).asText().strip();
			if (!text.isEmpty()) {
				boolean joined = !parts.isEmpty() && parts.getLast().matches(".*[a-z]['\u2019]");
				parts.add(joined ? parts.removeLast() + text : text);
			}
		}
		String suffix = name.path("suffix").asText().strip();
		return String.join(" ", parts) + (suffix.isEmpty() ? "" : ", " + suffix);
	}

	private static String date(JsonNode date) {
		if (date.isValueNode()) {
			return EdtfDates.of(date.asText());
		}
		JsonNode parts = date.path("date-parts");
		String start = parts(parts.path(0), date);
		String end = parts(parts.path(1), date);
		if (!start.isEmpty()) {
			return end.isEmpty() ? start : start + "/" + end;
		}
		for (String text : new String[] { "raw", "literal", "edtf" }) {
			if (date.has(text)) {
				return EdtfDates.of(date.get(text).asText());
			}
		}
		return date.isEmpty() || !parts.isMissingNode() && parts.isEmpty() ? "" : date.toString();
	}

	/** Year, month and day as EDTF; empty if there is none. A season is a month from 21 to 24. */
	private static String parts(JsonNode parts, JsonNode date) {
		if (!parts.isArray() || parts.isEmpty()) {
			return "";
		}
		String month = parts.path(1).asText().strip();
		String season = date.path("season").asText().strip();
		String shown = month.isEmpty() && season.matches("[1-4]") ? "2" + season : month;
		String written = parts.toString();
		String year = parts.get(0).asText().strip();
		if (!year.matches("-?\\d{1,8}") || !shown.matches("\\d{0,2}") || !parts.path(2).asText().matches("\\d{0,2}")) {
			return written;
		}
		String edtf = EdtfDates.of(year, shown, parts.path(2).asText(), written);
		return isCirca(date.path("circa")) && !edtf.equals(written) ? edtf + "~" : edtf;
	}

	private static boolean isCirca(JsonNode circa) {
		return circa.asBoolean() || circa.asInt() != 0;
	}
}
