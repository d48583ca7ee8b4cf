package org.elenchus.importer.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.elenchus.importer.raw.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {

	private static final String WORD = "coördinatie";

	@ParameterizedTest
	@CsvSource({ "UTF-8, ''", "UTF-8, \uFEFF", "UTF-16BE, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, ''", "UTF-16LE, ''", "windows-1252, ''",
			"ISO-8859-1, ''" })
	void readsWhatItsMarkOrItsDeclarationSays(String encoding, String mark) throws BadInput {
		String xml = mark + "<?xml version='1.0' encoding='" + encoding.replaceFirst("[BL]E$", "") + "'?><a>" + WORD + "</a>";
		assertEquals(WORD, words(xml.getBytes(Charset.forName(encoding))));
	}

	@Test
	void readsUtf8WhereNothingIsSaid() throws BadInput {
		assertEquals(WORD, words(("<a>" + WORD + "</a>").getBytes(StandardCharsets.UTF_8)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<a>x\u00FFy</a>", "\u00FF<a>x</a>", "<?xml version='1.0' encoding='no-such-thing'?><a>x</a>",
			"<?xml version='1.0' \u00FF encoding='UTF-8'?><a>x</a>" })
	void saysNothingOnTheStandardErrorOfBytesThatMeanNothing(String broken) {
		PrintStream err = System.err;
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
		try {
			assertThrows(BadInput.class, () -> words(broken.getBytes(StandardCharsets.ISO_8859_1)));
		} finally {
			System.setErr(err);
		}
		assertEquals("", said.toString(StandardCharsets.UTF_8));
	}

	private static String words(byte[] bytes) throws BadInput {
		StringBuilder words = new StringBuilder();
		Xml.read(bytes, event -> {
			if (event.isCharacters()) {
				words.append(event.asCharacters().getData());
			}
		});
		return words.toString();
	}
}
