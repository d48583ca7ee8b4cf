package org.elenchus.batch.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.text.LineIndex;
import org.elenchus.rules.engine.Compared.Vanished;
import org.elenchus.rules.engine.Validated;
import org.elenchus.sources.json.Json;

import com.fasterxml.jackson.core.JsonGenerator;

/** The results of a SARIF run. */
final class SarifResults {

	/** Names the way in which fingerprints are made, so that a later way can stand beside it. */
	private static final String FINGERPRINT = "elenchus/v1";

	private static final String STATE = "baselineState";

	private final JsonGenerator json;
	private final Map<String, Integer> rules;
	private final RelatedPlaces places;

	/**
	 * @param rules  the place of each rule among the rules that the report describes
	 * @param places where other places of results stand
	 */
	SarifResults(JsonGenerator json, Map<String, Integer> rules, RelatedPlaces places) {
		this.json = json;
		this.rules = rules;
		this.places = places;
	}

	/** @param state how its results stand to a baseline, if there is one */
	void write(Validated validated, Optional<String> state) throws IOException {
		LineIndex index = new LineIndex(validated.edition().text());
		for (Finding finding : validated.findings()) {
			json.writeStartObject();
			result(validated.edition().location(), index, finding);
			if (state.isPresent()) {
				json.writeStringField(STATE, state.get());
			}
			json.writeEndObject();
		}
	}

	/** Writes what a baseline knows and the run did not find. */
	void write(Vanished vanished) throws IOException {
		json.writeStartObject();
		rule(vanished.rule());
		SarifPlaces.message(json, "message", vanished.words());
		SarifPlaces.file(json, vanished.location());
		fingerprint(vanished.fingerprint());
		json.writeStringField(STATE, "absent");
		json.writeEndObject();
	}

	private void result(String location, LineIndex index, Finding finding) throws IOException {
		rule(finding.rule());
		json.writeStringField("level", SarifPlaces.level(finding.severity()));
		SarifPlaces.message(json, "message", finding.message().toString());
		SarifPlaces.range(json, location, index, finding.range());
		fingerprint(finding.fingerprint());
		if (!finding.related().isEmpty()) {
			Json.objects(json, "relatedLocations", finding.related(), (each, related) -> SarifPlaces.related(each, related, places.of(related)));
		}
		if (!finding.fixes().isEmpty()) {
			Json.objects(json, "fixes", finding.fixes(), (each, fix) -> fix(each, location, fix));
		}
	}

	private void rule(String id) throws IOException {
		json.writeStringField("ruleId", id);
		if (rules.containsKey(id)) {
			json.writeNumberField("ruleIndex", rules.get(id));
		}
	}

	private void fingerprint(String fingerprint) throws IOException {
		Json.object(json, "partialFingerprints", prints -> prints.writeStringField(FINGERPRINT, fingerprint));
	}

	private static void fix(JsonGenerator json, String location, Fix fix) throws IOException {
		SarifPlaces.message(json, "description", fix.title());
		Json.objects(json, "artifactChanges", List.of(fix), (change, edits) -> {
			Json.object(change, "artifactLocation", file -> SarifPlaces.uri(file, location));
			Json.objects(change, "replacements", edits.edits(), SarifResults::replacement);
		});
	}

	private static void replacement(JsonGenerator json, TextEdit edit) throws IOException {
		Json.object(json, "deletedRegion", region -> SarifPlaces.characters(region, edit.range()));
		SarifPlaces.content(json, "insertedContent", edit.replacement());
	}
}
