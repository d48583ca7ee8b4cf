package org.elenchus.batch.baseline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.batch.files.FileFault;
import org.elenchus.batch.files.FileFault.Deed;
import org.elenchus.batch.files.ShownPath;
import org.elenchus.batch.files.WholeFile;
import org.elenchus.sources.json.Json;
import org.elenchus.sources.json.Layout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/** A baseline on disk: JSON after {@code elenchus-baseline-1.schema.json}, sorted, one finding a line. */
final class BaselineFile {

	private static final int VERSION = 1;
	private static final JsonFactory FACTORY = new JsonFactory();

	private BaselineFile() {
	}

	/**
	 * Reads a baseline.
	 *
	 * @param base the folder to which {@code file} is relative, and from which messages name it
	 * @throws IOException with a message for people, if there is no such file or it is no baseline
	 */
	static List<Entry> read(Path base, Path file) throws IOException {
		String name = ShownPath.of(base, file);
		try (InputStream in = Files.newInputStream(base.resolve(file)); JsonParser json = FACTORY.createParser(in)) {
			expect(json.nextToken() == JsonToken.START_OBJECT, "no object");
			return entries(json);
		} catch (JsonProcessingException e) {
			throw new IOException(name + " is no baseline: its JSON is broken" + place(e.getLocation()), e);
		} catch (InvalidPathException e) {
			throw new IOException(name + " is no baseline: " + e.getMessage(), e);
		} catch (IOException e) {
			throw new FileFault(e instanceof NoSuchFileException ? Deed.NO_BASELINE : Deed.READ_BASELINE, name, e);
		}
	}

	private static String place(JsonLocation location) {
		return " in line " + location.getLineNr() + ", column " + location.getColumnNr();
	}

	private static List<Entry> entries(JsonParser json) throws IOException {
		List<Entry> entries = null;
		int version = 0;
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String field = json.currentName();
			JsonToken value = json.nextToken();
			switch (field) {
				case "version" -> version = value == JsonToken.VALUE_NUMBER_INT ? json.getValueAsInt() : 0;
				case "findings" -> entries = findings(json);
				default -> json.skipChildren();
			}
		}
		expect(version == VERSION, "this version of Elenchus reads version " + VERSION);
		expect(entries != null, "no list of findings");
		return entries;
	}

	private static List<Entry> findings(JsonParser json) throws IOException {
		expect(json.currentToken() == JsonToken.START_ARRAY, "no list of findings");
		List<Entry> entries = new ArrayList<>();
		while (json.nextToken() == JsonToken.START_OBJECT) {
			entries.add(entry(json));
		}
		expect(json.currentToken() == JsonToken.END_ARRAY, "a finding that is no object");
		return entries;
	}

	private static Entry entry(JsonParser json) throws IOException {
		Map<String, String> fields = new HashMap<>();
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String field = json.currentName();
			json.nextToken();
			fields.put(field, json.getValueAsString());
			json.skipChildren();
		}
		for (String field : List.of("file", "rule", "fingerprint")) {
			expect(fields.get(field) != null, "a finding without \"" + field + "\"");
		}
		Path.of(fields.get("file"));
		return new Entry(fields.get("file"), fields.get("rule"), fields.getOrDefault("words", ""), fields.get("fingerprint"));
	}

	private static void expect(boolean condition, String otherwise) throws IOException {
		if (!condition) {
			throw new IOException(otherwise);
		}
	}

	/** As {@link #read}; the file need not be there yet. */
	static void write(Collection<Entry> entries, Path base, Path file) throws IOException {
		String written = written(entries);
		try {
			WholeFile.write(base.resolve(file), out -> out.append(written));
		} catch (IOException e) {
			throw new FileFault(Deed.WRITE_BASELINE, ShownPath.of(base, file), e);
		}
	}

	private static String written(Collection<Entry> entries) throws IOException {
		StringBuilder out = new StringBuilder();
		Json.write(out, Layout.LISTED, json -> {
			json.writeNumberField("version", VERSION);
			Json.objects(json, "findings", entries.stream().sorted().toList(), BaselineFile::write);
		});
		return out.toString();
	}

	private static void write(JsonGenerator json, Entry entry) throws IOException {
		json.writeStringField("file", entry.file());
		json.writeStringField("rule", entry.rule());
		json.writeStringField("words", entry.words());
		json.writeStringField("fingerprint", entry.fingerprint());
	}
}
