package org.elenchus.batch.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.elenchus.rules.engine.Compared;
import org.elenchus.rules.engine.FaultMessages;
import org.elenchus.rules.engine.Run;
import org.elenchus.rules.engine.Unreadable;
import org.elenchus.rules.engine.Validated;
import org.elenchus.sources.json.Json;
import org.elenchus.sources.json.Layout;

import com.fasterxml.jackson.core.JsonGenerator;

/** For other tools: the Static Analysis Results Interchange Format, OASIS standard version 2.1.0. */
public final class SarifReport implements ReportFormat {

	private static final String SCHEMA =
			"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

	private final Locale language;
	private final List<RuleText> rules;

	/**
	 * @param language the language of the findings
	 * @param rules    the rules that were applied, also those that found nothing
	 */
	public SarifReport(Locale language, List<RuleText> rules) {
		this.language = language;
		this.rules = List.copyOf(rules);
	}

	@Override
	public void write(Run run, Appendable out) throws IOException {
		Json.write(out, Layout.INDENTED, json -> {
			json.writeStringField("$schema", SCHEMA);
			json.writeStringField("version", "2.1.0");
			Json.objects(json, "runs", List.of(run), this::run);
		});
	}

	private void run(JsonGenerator json, Run run) throws IOException {
		Json.object(json, "tool", tool -> Json.object(tool, "driver", this::driver));
		json.writeStringField("language", language.getLanguage());
		json.writeStringField("columnKind", "utf16CodeUnits");
		Json.objects(json, "invocations", List.of(run), this::invocation);
		Json.objects(json, "artifacts", run.validated(), (each, validated) -> {
			Json.object(each, "location", place -> SarifPlaces.uri(place, validated.edition().location()));
			each.writeStringField("encoding", "utf-8");
		});
		json.writeArrayFieldStart("results");
		SarifResults results = new SarifResults(json, indexOfRules(), new RelatedPlaces(run));
		for (Validated validated : run.validated()) {
			results.write(validated, run.compared().map(compared -> "new"));
		}
		for (Compared.Vanished vanished : run.compared().map(Compared::vanished).orElse(List.of())) {
			results.write(vanished);
		}
		json.writeEndArray();
	}

	private Map<String, Integer> indexOfRules() {
		Map<String, Integer> index = new HashMap<>();
		rules.forEach(rule -> index.put(rule.id(), index.size()));
		return index;
	}

	private void driver(JsonGenerator json) throws IOException {
		json.writeStringField("name", Tool.NAME);
		json.writeStringField("semanticVersion", Tool.VERSION);
		json.writeStringField("language", language.getLanguage());
		Json.objects(json, "rules", rules, (each, rule) -> {
			each.writeStringField("id", rule.id());
			SarifPlaces.message(each, "shortDescription", rule.problem());
			Json.object(each, "help", help -> {
				help.writeStringField("text", SarifPlaces.escaped(rule.page()));
				help.writeStringField("markdown", SarifPlaces.escaped(rule.page()));
			});
			Json.object(each, "defaultConfiguration",
					defaults -> defaults.writeStringField("level", SarifPlaces.level(rule.severity())));
		});
	}

	private void invocation(JsonGenerator json, Run run) throws IOException {
		json.writeBooleanField("executionSuccessful", run.isComplete());
		json.writeArrayFieldStart("toolExecutionNotifications");
		notifications(json, "unreadable", run.unreadable());
		notifications(json, "fault", FaultMessages.of(run.faults(), language));
		json.writeEndArray();
	}

	private static void notifications(JsonGenerator json, String kind, List<Unreadable> told) throws IOException {
		for (Unreadable each : told) {
			json.writeStartObject();
			json.writeStringField("level", "error");
			Json.object(json, "descriptor", descriptor -> descriptor.writeStringField("id", kind));
			SarifPlaces.message(json, "message", each.location() + ": " + each.reason());
			SarifPlaces.file(json, each.location());
			json.writeEndObject();
		}
	}
}
