package org.elenchus.batch.report;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.elenchus.model.fault.Fault;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.Related;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.text.LineIndex;
import org.elenchus.rules.engine.Compared;
import org.elenchus.rules.engine.Run;
import org.elenchus.rules.engine.Validated;
import org.elenchus.sources.json.Json;
import org.elenchus.sources.json.Layout;

import com.fasterxml.jackson.core.JsonGenerator;

/** For scripts: JSON after the schema {@code elenchus-findings-1.schema.json}, which lies beside this class. */
public final class JsonReport implements ReportFormat {

	/** The version of the schema; it changes only when old readers would fail. */
	static final int VERSION = 1;

	@Override
	public void write(Run run, Appendable out) throws IOException {
		Json.write(out, Layout.INDENTED, json -> {
			json.writeNumberField("version", VERSION);
			Json.object(json, "tool", JsonReport::tool);
			Json.object(json, "summary", summary -> summary(summary, run));
			json.writeArrayFieldStart("findings");
			RelatedPlaces places = new RelatedPlaces(run);
			for (Validated validated : run.validated()) {
				findings(json, validated, places);
			}
			json.writeEndArray();
			Json.objects(json, "unreadable", run.unreadable(), (each, unreadable) -> {
				each.writeStringField("file", unreadable.location());
				each.writeStringField("reason", unreadable.reason());
			});
			if (!run.faults().isEmpty()) {
				Json.objects(json, "faults", run.faults(), JsonReport::fault);
			}
			if (run.compared().isPresent()) {
				Json.object(json, "baseline", baseline -> baseline(baseline, run.compared().get()));
			}
		});
	}

	static void tool(JsonGenerator json) throws IOException {
		json.writeStringField("name", Tool.NAME);
		json.writeStringField("version", Tool.VERSION);
	}

	private static void summary(JsonGenerator json, Run run) throws IOException {
		json.writeNumberField("texts", run.validated().size());
		json.writeNumberField("claims", run.claims());
		json.writeNumberField("errors", run.count(Severity.ERROR));
		json.writeNumberField("warnings", run.count(Severity.WARNING));
		json.writeNumberField("infos", run.count(Severity.INFO));
	}

	private static void baseline(JsonGenerator json, Compared compared) throws IOException {
		json.writeNumberField("known", compared.known());
		Json.objects(json, "vanished", compared.vanished(), (each, vanished) -> {
			each.writeStringField("rule", vanished.rule());
			each.writeStringField("file", vanished.location());
			each.writeStringField("words", vanished.words());
			each.writeStringField("fingerprint", vanished.fingerprint());
		});
	}

	private static void fault(JsonGenerator json, Fault fault) throws IOException {
		json.writeStringField("file", fault.location());
		if (!fault.rule().isEmpty()) {
			json.writeStringField("rule", fault.rule());
		}
		json.writeStringField("thrown", fault.thrown());
	}

	private static void findings(JsonGenerator json, Validated validated, RelatedPlaces places) throws IOException {
		LineIndex index = new LineIndex(validated.edition().text());
		for (Finding finding : validated.findings()) {
			json.writeStartObject();
			json.writeStringField("rule", finding.rule());
			json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
			json.writeStringField("file", validated.edition().location());
			json.writeNumberField("start", finding.range().start());
			json.writeNumberField("end", finding.range().end());
			json.writeNumberField("line", index.line(finding.range().start()));
			json.writeNumberField("column", index.column(finding.range().start()));
			json.writeStringField("message", finding.message().toString());
			json.writeStringField("what", finding.message().what());
			json.writeStringField("why", finding.message().why());
			json.writeStringField("remedy", finding.message().remedy());
			json.writeStringField("fingerprint", finding.fingerprint());
			Json.objects(json, "fixes", finding.fixes(), JsonReport::fix);
			if (!finding.related().isEmpty()) {
				Json.objects(json, "related", finding.related(), (each, related) -> related(each, related, places.of(related)));
			}
			json.writeEndObject();
		}
	}

	private static void related(JsonGenerator json, Related related, Optional<RelatedPlaces.Placed> place) throws IOException {
		json.writeStringField("file", related.location());
		if (!related.claim().isEmpty()) {
			json.writeStringField("claim", related.claim());
		}
		json.writeStringField("words", related.words());
		if (place.isPresent()) {
			json.writeNumberField("start", place.get().range().start());
			json.writeNumberField("end", place.get().range().end());
			json.writeNumberField("line", place.get().line());
			json.writeNumberField("column", place.get().column());
		}
	}

	private static void fix(JsonGenerator json, Fix fix) throws IOException {
		json.writeStringField("title", fix.title());
		Json.objects(json, "edits", fix.edits(), (each, edit) -> {
			each.writeNumberField("start", edit.range().start());
			each.writeNumberField("end", edit.range().end());
			each.writeStringField("text", edit.replacement());
		});
	}
}
