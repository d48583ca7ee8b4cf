package org.elenchus.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class EntryFormatTest {

	private static final Instant TIME = Instant.parse("2026-11-30T14:05:06.789Z");

	@Test
	void everyTextComesBackAsItWas() {
		for (String text : List.of("", "\n", "\n\n", "één ’t", "a\r\nb\rc\n", "\u0000\uFEFF", "=\n=\n\n", "\uD83D\uDE00", "\uD83D",
				"a\uDE00b")) {
			assertComesBack(entry("/p/kirov.elx", text));
		}
	}

	@Test
	void anyCharactersComeBack() {
		Random random = new Random(12);
		for (int i = 0; i < 300; i++) {
			StringBuilder text = new StringBuilder();
			random.ints(random.nextInt(40), 0, 0x10000).forEach(unit -> text.append((char) unit));
			assertComesBack(entry("/p/" + text, text.toString()));
		}
	}

	@Test
	void namesWithLineEndsAndSignsComeBack() {
		assertComesBack(entry("/p/a\nb=c%41 d+é.elx", "words"));
	}

	@Test
	void oneWrongBitIsSeen() {
		byte[] bytes = bytes(entry("/p/kirov.elx", "Kirov in Leningrad.\n"));
		for (int i = 0; i < bytes.length; i++) {
			byte[] wrong = bytes.clone();
			wrong[i] ^= 1;
			assertFalse(EntryFormat.read(wrong).whole(), "at " + i);
		}
	}

	@Test
	void aMissingEndIsSeenAndTheRestIsRead() {
		byte[] bytes = bytes(entry("/p/kirov.elx", "Kirov in Leningrad.\n"));
		for (int length = 0; length < bytes.length; length++) {
			assertFalse(EntryFormat.read(Arrays.copyOf(bytes, length)).whole(), "of " + length);
		}
		Entry cut = EntryFormat.read(Arrays.copyOf(bytes, bytes.length - 4)).entry();
		assertEquals(entry("/p/kirov.elx", "Kirov in Leningr"), cut);
	}

	@Test
	void whatIsNoEntryIsReadAsText() {
		EntryFormat.Reading reading = EntryFormat.read("Some words\nof mine\n".getBytes(StandardCharsets.UTF_8));
		assertFalse(reading.whole());
		assertEquals("Some words\nof mine\n", reading.entry().text());
		assertEquals("", reading.entry().place().shown());
	}

	@Test
	void theTextCanBeReadInAnyEditor() {
		assertTrue(new String(bytes(entry("/p/kirov.elx", "één woord")), StandardCharsets.UTF_8)
				.endsWith("\n\néén woord"));
	}

	private static void assertComesBack(Entry entry) {
		EntryFormat.Reading reading = EntryFormat.read(bytes(entry));
		if (paired(entry.place().path())) {
			assertEquals(entry, reading.entry());
		} else {
			assertNotEquals("", reading.entry().place().path());
			assertEquals(entry.text(), reading.entry().text());
		}
		assertTrue(reading.whole());
	}

	/** No file system that Java reads has a name with half of a surrogate pair. */
	private static boolean paired(String name) {
		return name.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
	}

	private static Entry entry(String path, String text) {
		return new Entry(new Place(path, "file:/w" + path.hashCode()), "UTF-8", true, "ab12", TIME, text);
	}

	private static byte[] bytes(Entry entry) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (ByteBuffer part : EntryFormat.write(entry)) {
			out.write(part.array(), part.arrayOffset() + part.position(), part.remaining());
		}
		return out.toByteArray();
	}
}
