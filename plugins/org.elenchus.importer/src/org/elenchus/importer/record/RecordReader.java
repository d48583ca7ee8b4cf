package org.elenchus.importer.record;

import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.record.ImportRecord.Clean;
import org.elenchus.importer.record.ImportRecord.Input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * Reads records, which may be damaged or made to do harm: it needs no more memory than the file is long, and what it gives has all
 * offsets inside the texts that the record tells of.
 */
final class RecordReader {

	/** A string can be as long as the file, for raw characters stand in it as they are. */
	private static final JsonFactory FACTORY = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();

	private final InputStream in;
	private Optional<Input> input = Optional.empty();
	private Optional<Clean> clean = Optional.empty();
	private Optional<List<Segment>> segments = Optional.empty();
	private Optional<Packed> original = Optional.empty();
	private int version;

	RecordReader(InputStream in) {
		this.in = in;
	}

	/** @throws BadInput if it is no record, or one of another version */
	ImportRecord read() throws IOException {
		try (JsonParser json = FACTORY.createParser(in)) {
			json.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
			Damaged.unless(json.nextToken() == JsonToken.START_OBJECT);
			Fields.of(json, this::field);
		} catch (JsonProcessingException e) {
			throw e.getLocation() == null ? Damaged.record() : new BadInput("record.json", e.getLocation().getLineNr(), e.getLocation().getColumnNr());
		} catch (CharConversionException | ArithmeticException | IllegalArgumentException e) {
			throw Damaged.record();
		}
		return record();
	}

	private void field(JsonParser json, String name) throws IOException {
		switch (name) {
		case "version" -> version(Fields.count(json));
		case "input" -> input = Optional.of(new InputFields().read(json));
		case "clean" -> clean = Optional.of(new CleanFields().read(json));
		case "segments" -> segments = Optional.of(new SegmentsReader(json).read());
		case "original" -> original = Optional.of(packed(json));
		default -> json.skipChildren();
		}
	}

	private void version(int found) throws BadInput {
		version = found;
		if (found != RecordFile.VERSION) {
			throw new BadInput("record.version", found, RecordFile.VERSION);
		}
	}

	private static Packed packed(JsonParser json) throws IOException {
		Damaged.unless(json.currentToken() == JsonToken.VALUE_STRING);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		json.readBinaryValue(bytes);
		return new Packed(bytes.toByteArray());
	}

	private ImportRecord record() throws BadInput {
		Damaged.unless(version == RecordFile.VERSION && input.isPresent() && clean.isPresent() && segments.isPresent());
		ImportRecord record = new ImportRecord(input.get(), clean.get(), List.copyOf(segments.get()), original);
		int end = record.segments().isEmpty() ? 0 : record.segments().getLast().cleanEnd();
		Damaged.unless(end == record.clean().length());
		Damaged.unless(record.segments().stream().allMatch(each -> each.rawEnd() <= record.input().length()));
		return record;
	}

	/** The fields of the input. */
	private static final class InputFields {

		private String name = "";
		private int bytes = -1;
		private String sha256 = "";
		private String charset = "";
		private boolean mark;
		private int length = -1;

		Input read(JsonParser json) throws IOException {
			Fields.of(json, this::field);
			Damaged.unless(bytes >= 0 && length >= 0 && isEncoding(charset));
			return new Input(name, bytes, sha256, charset, mark, length);
		}

		private void field(JsonParser json, String field) throws IOException {
			switch (field) {
			case "name" -> name = Fields.text(json);
			case "bytes" -> bytes = Fields.count(json);
			case "sha256" -> sha256 = Fields.text(json);
			case "charset" -> charset = Fields.text(json);
			case "byteOrderMark" -> mark = json.getBooleanValue();
			case "length" -> length = Fields.count(json);
			default -> json.skipChildren();
			}
		}

		private static boolean isEncoding(String name) {
			try {
				return Charset.forName(name).canEncode();
			} catch (IllegalArgumentException e) {
				return false;
			}
		}
	}

	/** The fields of the clean text. */
	private static final class CleanFields {

		private int length = -1;
		private String sha256 = "";
		private final List<String> sums = new ArrayList<>();

		Clean read(JsonParser json) throws IOException {
			Fields.of(json, this::field);
			Damaged.unless(length >= 0);
			return new Clean(length, sha256, List.copyOf(sums));
		}

		private void field(JsonParser json, String field) throws IOException {
			switch (field) {
			case "length" -> length = Fields.count(json);
			case "sha256" -> sha256 = Fields.text(json);
			case "sums" -> Fields.elements(json, each -> sums.add(Fields.text(each)));
			default -> json.skipChildren();
			}
		}
	}
}
