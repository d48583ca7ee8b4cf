package org.elenchus.ui.journal;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The bytes of an entry: a line with the format and the SHA-256 of all that follows, lines of names with values, an empty
 * line, and the text; in UTF-8, so that any editor can show it. A text with half of a surrogate pair, which UTF-8 cannot
 * hold, is written in UTF-16.
 */
final class EntryFormat {

	private static final String FORMAT = "elenchus-journal-1 ";

	/** What was read: an entry, and whether it is what was written. Of a damaged one there is what could be read. */
	record Reading(Entry entry, boolean whole) {
	}

	private EntryFormat() {
	}

	static ByteBuffer[] write(Entry entry) {
		ByteBuffer text = utf8(entry.text());
		boolean fits = text != null;
		ByteBuffer body = fits ? text : utf16(entry.text());
		ByteBuffer head = bytes(head(entry, fits ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE));
		String sum = Digests.of(head.duplicate(), body.duplicate());
		return new ByteBuffer[] {bytes(FORMAT + sum + "\n"), head, body};
	}

	private static String head(Entry entry, Charset charset) {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("path", entry.place().path());
		values.put("uri", entry.place().uri());
		values.put("encoding", entry.encoding());
		values.put("bom", Boolean.toString(entry.bom()));
		values.put("digest", entry.digest());
		values.put("last-word", entry.lastWord().toString());
		values.put("text", charset.name());
		return values.entrySet().stream().map(value -> value.getKey() + "=" + encoded(value.getValue()) + "\n")
				.collect(Collectors.joining("", "", "\n"));
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private static ByteBuffer bytes(String text) {
		return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
	}

	private static ByteBuffer utf8(String text) {
		try {
			return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
		} catch (CharacterCodingException e) {
			return null;
		}
	}

	private static ByteBuffer utf16(String text) {
		ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
		bytes.asCharBuffer().put(text);
		return bytes;
	}

	static Reading read(byte[] bytes) {
		int first = lineEnd(bytes, 0);
		String firstLine = string(bytes, 0, first);
		int head = Math.min(bytes.length, first + 1);
		boolean whole = firstLine.equals(FORMAT + Digests.of(ByteBuffer.wrap(bytes, head, bytes.length - head)));
		Map<String, String> values = new HashMap<>();
		int start = firstLine.startsWith(FORMAT) ? values(bytes, head, values) : 0;
		return new Reading(entry(values, text(bytes, start, values)), whole);
	}

	/** Reads the lines of names with values, and tells where the text begins. */
	private static int values(byte[] bytes, int from, Map<String, String> values) {
		int start = from;
		int end = lineEnd(bytes, start);
		for (; end > start; start = Math.min(bytes.length, end + 1), end = lineEnd(bytes, start)) {
			String[] value = string(bytes, start, end).split("=", 2);
			values.put(value[0], value.length < 2 ? "" : decoded(value[1]));
		}
		return Math.min(bytes.length, end + 1);
	}

	private static Entry entry(Map<String, String> values, String text) {
		return new Entry(new Place(values.getOrDefault("path", ""), values.getOrDefault("uri", "")),
				values.getOrDefault("encoding", "UTF-8"), Boolean.parseBoolean(values.get("bom")),
				values.getOrDefault("digest", ""), instant(values.get("last-word")), text);
	}

	private static String text(byte[] bytes, int start, Map<String, String> values) {
		boolean wide = StandardCharsets.UTF_16BE.name().equals(values.get("text"));
		return wide ? ByteBuffer.wrap(bytes, start, bytes.length - start).slice().asCharBuffer().toString()
				: string(bytes, start, bytes.length);
	}

	private static Instant instant(String value) {
		try {
			return value == null ? Instant.EPOCH : Instant.parse(value);
		} catch (DateTimeParseException e) {
			return Instant.EPOCH;
		}
	}

	private static String decoded(String value) {
		try {
			return URLDecoder.decode(value, StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return value;
		}
	}

	private static int lineEnd(byte[] bytes, int from) {
		int end = from;
		while (end < bytes.length && bytes[end] != '\n') {
			end++;
		}
		return end;
	}

	private static String string(byte[] bytes, int start, int end) {
		return new String(bytes, start, end - start, StandardCharsets.UTF_8);
	}
}
