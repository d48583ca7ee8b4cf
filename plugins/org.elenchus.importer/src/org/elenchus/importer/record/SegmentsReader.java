package org.elenchus.importer.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Reads segments, which tell where they are by coming one after the other. */
final class SegmentsReader {

	private final JsonParser json;
	private final List<Segment> segments = new ArrayList<>();
	private int clean;
	private int raw;

	SegmentsReader(JsonParser json) {
		this.json = json;
	}

	/** @throws ArithmeticException if their lengths add up to more than a text can have */
	List<Segment> read() throws IOException {
		Fields.elements(json, each -> element());
		return segments;
	}

	private void element() throws IOException {
		switch (json.currentToken()) {
		case VALUE_NUMBER_INT -> add(Segment.kept(clean, raw, Fields.count(json)));
		case START_ARRAY -> changed();
		default -> Fields.of(json, (parser, name) -> raw = Fields.count(parser));
		}
	}

	private void changed() throws IOException {
		json.nextToken();
		int length = Fields.count(json);
		json.nextToken();
		String taken = Fields.text(json);
		boolean ends = json.nextToken() == JsonToken.END_ARRAY;
		String reason = ends ? "" : Fields.text(json);
		Damaged.unless(ends || json.nextToken() == JsonToken.END_ARRAY);
		add(Segment.changed(clean, length, raw, taken, reason));
	}

	private void add(Segment segment) {
		segments.add(segment);
		clean = Math.addExact(clean, segment.length());
		raw = Math.addExact(raw, segment.rawLength());
	}
}
