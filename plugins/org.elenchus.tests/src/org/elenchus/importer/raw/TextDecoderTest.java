package org.elenchus.importer.raw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class TextDecoderTest {

	private static final String TEXT = "Één veerman “zei” het in café De Brug — en zweeg.\r\n";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE" })
	void tellsHowATextIsWrittenAndWritesItAgain(String charset) throws BadInput {
		byte[] bytes = TEXT.getBytes(Charset.forName(charset));
		RawText raw = TextDecoder.read(bytes);
		assertEquals(TEXT, raw.text());
		assertEquals(Charset.forName(charset), raw.charset());
		assertArrayEquals(bytes, raw.bytes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ISO-8859-15", "x-MacRoman", "IBM850", "IBM437" })
	void tellsOldEncodingsAndWritesThemAgain(String charset) throws BadInput {
		byte[] bytes = "Eén veerman zei het in café De Brug, vóór de reünie.\r\n".getBytes(Charset.forName(charset));
		RawText raw = TextDecoder.read(bytes);
		assertEquals("Eén veerman zei het in café De Brug, vóór de reünie.\r\n", raw.text());
		assertArrayEquals(bytes, raw.bytes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void aByteOrderMarkIsNoText(String charset) throws BadInput {
		byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
		RawText raw = TextDecoder.read(bytes);
		assertEquals(TEXT, raw.text());
		assertArrayEquals(bytes, raw.bytes());
	}

	@Test
	void saysWhenTheCharactersDoNotGiveTheBytesBack() throws BadInput {
		RawText raw = TextDecoder.read(new byte[] { 'a', (byte) 0x81, (byte) 0xE9 });
		assertEquals("a\uFFFDé", raw.text());
		assertFalse(raw.faithful());
	}

	@Test
	void refusesNothing() {
		BadInput refusal = assertThrows(BadInput.class, () -> TextDecoder.read(new byte[0]));
		assertEquals("the file is empty", refusal.reason(Locale.ENGLISH));
		assertEquals("het bestand is leeg", refusal.reason(Locale.of("nl")));
	}

	@Test
	void refusesWhatIsNoText() {
		byte[] program = new byte[1000];
		for (int i = 0; i < program.length; i++) {
			program[i] = (byte) (1 + i % 7);
		}
		assertEquals("the file is no text", assertThrows(BadInput.class, () -> TextDecoder.read(program)).getMessage());
	}

	@Test
	void refusesWhatIsFullOfNulsInTheReadersWords() {
		BadInput refusal = assertThrows(BadInput.class, () -> TextDecoder.read("Een\0 regel\0.".getBytes(StandardCharsets.UTF_8)));
		assertEquals("not a text: 2 of the first 12 characters are NUL", refusal.reason(Locale.ENGLISH));
		assertEquals("geen tekst: 2 van de eerste 12 tekens zijn NUL", refusal.reason(Locale.of("nl")));
	}

	@Test
	void refusesWhatIsTooLarge() {
		assertEquals("the file is larger than 64 MB",
				assertThrows(BadInput.class, () -> TextDecoder.read(new byte[(64 << 20) + 1])).getMessage());
	}

	@Property
	void whatIsFaithfulGivesTheBytesBack(@ForAll @NotEmpty byte[] bytes) {
		try {
			RawText raw = TextDecoder.read(bytes);
			if (raw.faithful()) {
				assertArrayEquals(bytes, raw.bytes());
			}
		} catch (BadInput e) {
			assertTrue(e.getMessage().matches("the file is no text|not a text: .*"), e.getMessage());
		}
	}

	@Property
	void anyTextInUtf8IsFaithful(@ForAll @NotEmpty String text) throws BadInput {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		try {
			assertArrayEquals(bytes, TextDecoder.read(bytes).bytes());
		} catch (BadInput e) {
			assertTrue(e.getMessage().matches("the file is no text|not a text: .*"), e.getMessage());
		}
	}
}
