package org.elenchus.batch.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.elenchus.model.finding.Related;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.text.LineIndex;
import org.elenchus.model.text.TextRange;
import org.elenchus.sources.json.Json;

import com.fasterxml.jackson.core.JsonGenerator;

/** The parts of SARIF that occur in several places: texts, levels, files and regions. */
final class SarifPlaces {

	private SarifPlaces() {
	}

	/** SARIF 2.1.0, 3.27.10: its level for small things is called note. */
	static String level(Severity severity) {
		return switch (severity) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case INFO -> "note";
		};
	}

	/** SARIF 2.1.0, 3.11.5: in messages "the characters '{' and '}' SHALL be represented by '{{' and '}}'". */
	static void message(JsonGenerator json, String name, String text) throws IOException {
		content(json, name, escaped(text));
	}

	static String escaped(String text) {
		return text.replace("{", "{{").replace("}", "}}");
	}

	static void content(JsonGenerator json, String name, String text) throws IOException {
		Json.object(json, name, content -> content.writeStringField("text", text));
	}

	static void uri(JsonGenerator json, String location) throws IOException {
		json.writeStringField("uri", ArtifactUri.of(location));
	}

	/** The place that is a whole file. */
	static void file(JsonGenerator json, String location) throws IOException {
		locations(json, place -> Json.object(place, "artifactLocation", file -> uri(file, location)));
	}

	/** The place that is a range of a file. */
	static void range(JsonGenerator json, String location, LineIndex index, TextRange range) throws IOException {
		locations(json, place -> {
			Json.object(place, "artifactLocation", file -> uri(file, location));
			region(place, index, range);
		});
	}

	private static void region(JsonGenerator json, LineIndex index, TextRange range) throws IOException {
		Json.object(json, "region", region -> {
			region.writeNumberField("startLine", index.line(range.start()));
			region.writeNumberField("startColumn", index.column(range.start()));
			region.writeNumberField("endLine", index.line(range.end()));
			region.writeNumberField("endColumn", index.column(range.end()));
			characters(region, range);
		});
	}

	/** Another place that a result is about, as SARIF 2.1.0, 3.27.22 has it: with its own words as the message. */
	static void related(JsonGenerator json, Related related, Optional<RelatedPlaces.Placed> placed) throws IOException {
		Json.object(json, "physicalLocation", place -> {
			Json.object(place, "artifactLocation", file -> uri(file, related.location()));
			if (placed.isPresent()) {
				region(place, placed.get().index(), placed.get().range());
			}
		});
		message(json, "message", related.words());
	}

	/** The region that is a range of characters. */
	static void characters(JsonGenerator region, TextRange range) throws IOException {
		region.writeNumberField("charOffset", range.start());
		region.writeNumberField("charLength", range.length());
	}

	private static void locations(JsonGenerator json, Json.Body place) throws IOException {
		Json.objects(json, "locations", List.of(place),
				(each, body) -> Json.object(each, "physicalLocation", body));
	}
}
