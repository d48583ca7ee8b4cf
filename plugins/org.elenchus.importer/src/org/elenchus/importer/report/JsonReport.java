package org.elenchus.importer.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Marker;
import org.elenchus.importer.document.Removal;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.raw.RawText;
import org.elenchus.importer.report.ImportReport.Doubtful;
import org.elenchus.importer.report.ImportReport.Suggested;
import org.elenchus.sources.json.Json;
import org.elenchus.sources.json.Layout;

import com.fasterxml.jackson.core.JsonGenerator;

/** For scripts: JSON after the schema {@code elenchus-import-report-1.schema.json}, which lies beside this class. */
public final class JsonReport {

	/** The version of the form; it changes only when old readers would fail. */
	private static final int VERSION = 1;

	private JsonReport() {
	}

	/**
	 * Writes the report of an import; {@code out} stays open.
	 *
	 * @throws IOException if {@code out} does
	 */
	public static void write(ImportReport report, Appendable out) throws IOException {
		Json.write(out, Layout.COMPACT, json -> {
			json.writeNumberField("version", VERSION);
			report(json, report);
		});
	}

	/** Writes the reports of several imports as one array; else as {@link #write(ImportReport, Appendable)}. */
	public static void write(List<ImportReport> reports, Appendable out) throws IOException {
		Json.write(out, Layout.COMPACT, json -> {
			json.writeNumberField("version", VERSION);
			Json.array(json, "documents", reports, JsonReport::element);
		});
	}

	private static void element(JsonGenerator json, ImportReport report) throws IOException {
		json.writeStartObject();
		report(json, report);
		json.writeEndObject();
	}

	private static void report(JsonGenerator json, ImportReport report) throws IOException {
		SourceDocument document = report.document();
		Json.object(json, "input", object -> input(object, report.name(), document.raw()));
		Json.object(json, "conventions", object -> {
			for (Map.Entry<String, String> each : document.conventions().detected().entrySet()) {
				object.writeStringField(each.getKey(), each.getValue());
			}
		});
		Json.object(json, "counts", object -> {
			for (Map.Entry<String, Integer> each : report.counts().entrySet()) {
				object.writeNumberField(each.getKey(), each.getValue());
			}
		});
		Json.array(json, "blocks", document.blocks(), JsonReport::block);
		Json.array(json, "furniture", report.furniture(), (each, removal) -> furniture(each, removal, document.raw()));
		Json.array(json, "suspects", report.doubtful(), JsonReport::doubtful);
		if (report.apparatus().isAsked()) {
			Json.object(json, "apparatus", object -> apparatus(object, report));
		}
	}

	private static void input(JsonGenerator json, String name, RawText raw) throws IOException {
		json.writeStringField("name", name);
		json.writeStringField("charset", raw.charset().name());
		json.writeBooleanField("byteOrderMark", raw.mark());
		json.writeNumberField("length", raw.text().length());
	}

	private static void block(JsonGenerator json, Block block) throws IOException {
		json.writeStartObject();
		json.writeStringField("kind", block.kind().label());
		if (block.level() > 0) {
			json.writeNumberField("level", block.level());
		}
		if (!block.label().isEmpty()) {
			json.writeStringField("label", block.label());
		}
		json.writeNumberField("start", block.start());
		json.writeNumberField("end", block.end());
		json.writeStringField("text", block.text());
		Json.array(json, "markers", block.markers(), JsonReport::marker);
		json.writeEndObject();
	}

	private static void marker(JsonGenerator json, Marker marker) throws IOException {
		json.writeStartObject();
		json.writeStringField("label", marker.label());
		json.writeNumberField("number", marker.number());
		json.writeNumberField("position", marker.position());
		json.writeEndObject();
	}

	private static void furniture(JsonGenerator json, Removal removal, RawText raw) throws IOException {
		json.writeStartObject();
		json.writeStringField("reason", removal.reason().label());
		json.writeNumberField("start", removal.start());
		json.writeNumberField("end", removal.end());
		json.writeStringField("text", raw.text().substring(removal.start(), removal.end()));
		json.writeEndObject();
	}

	private static void apparatus(JsonGenerator json, ImportReport report) throws IOException {
		json.writeNumberField("cited", report.apparatus().cited());
		json.writeNumberField("resolved", report.apparatus().resolved());
		Json.array(json, "suggestions", report.suggested(), JsonReport::suggested);
	}

	private static void suggested(JsonGenerator json, Suggested suggested) throws IOException {
		json.writeStartObject();
		json.writeStringField("note", suggested.note());
		json.writeNumberField("start", suggested.raw().start());
		json.writeNumberField("end", suggested.raw().end());
		json.writeStringField("words", suggested.words());
		json.writeStringField("reason", suggested.reason());
		Json.array(json, "candidates", suggested.candidates(), JsonGenerator::writeString);
		json.writeEndObject();
	}

	private static void doubtful(JsonGenerator json, Doubtful doubtful) throws IOException {
		json.writeStartObject();
		json.writeStringField("reason", doubtful.reason());
		json.writeNumberField("start", doubtful.raw().start());
		json.writeNumberField("end", doubtful.raw().end());
		json.writeStringField("text", doubtful.words());
		json.writeStringField("suggestion", doubtful.suggestion());
		json.writeEndObject();
	}
}
