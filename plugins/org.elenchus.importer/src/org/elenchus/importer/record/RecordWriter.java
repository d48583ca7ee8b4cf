package org.elenchus.importer.record;

import java.io.IOException;

import org.elenchus.importer.record.ImportRecord.Clean;
import org.elenchus.importer.record.ImportRecord.Input;
import org.elenchus.sources.json.Json;
import org.elenchus.sources.json.Layout;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes records. What is beyond ASCII is escaped, for halves of characters would not outlive an encoding. */
final class RecordWriter {

	private static final int LAST_ASCII = 0x7E;

	private RecordWriter() {
	}

	/** Writes a record and a line end. */
	static void write(ImportRecord record, Appendable out) throws IOException {
		Json.write(out, Layout.COMPACT, json -> {
			json.setHighestNonEscapedChar(LAST_ASCII);
			json.writeNumberField("version", RecordFile.VERSION);
			Json.object(json, "input", object -> input(object, record.input()));
			Json.object(json, "clean", object -> clean(object, record.clean()));
			segments(json, record.segments());
			if (record.original().isPresent()) {
				json.writeBinaryField("original", record.original().get().bytes());
			}
		});
	}

	private static void input(JsonGenerator json, Input input) throws IOException {
		json.writeStringField("name", input.name());
		json.writeNumberField("bytes", input.bytes());
		json.writeStringField("sha256", input.sha256());
		json.writeStringField("charset", input.charset());
		json.writeBooleanField("byteOrderMark", input.mark());
		json.writeNumberField("length", input.length());
	}

	private static void clean(JsonGenerator json, Clean clean) throws IOException {
		json.writeNumberField("length", clean.length());
		json.writeStringField("sha256", clean.sha256());
		Json.array(json, "sums", clean.sums(), JsonGenerator::writeString);
	}

	private static void segments(JsonGenerator json, Iterable<Segment> segments) throws IOException {
		int reached = 0;
		json.writeArrayFieldStart("segments");
		for (Segment each : segments) {
			if (each.raw() != reached) {
				json.writeStartObject();
				json.writeNumberField("at", each.raw());
				json.writeEndObject();
			}
			segment(json, each);
			reached = each.rawEnd();
		}
		json.writeEndArray();
	}

	private static void segment(JsonGenerator json, Segment segment) throws IOException {
		if (segment.isKept()) {
			json.writeNumber(segment.length());
			return;
		}
		json.writeStartArray();
		json.writeNumber(segment.length());
		json.writeString(segment.taken());
		if (!segment.reason().isEmpty()) {
			json.writeString(segment.reason());
		}
		json.writeEndArray();
	}
}
