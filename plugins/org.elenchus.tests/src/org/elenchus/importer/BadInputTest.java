package org.elenchus.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.raw.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

	private static final int HUNDRED_MEGABYTES = 100 << 20;

	@ParameterizedTest
	@MethodSource("org.elenchus.importer.format.FormatsTest#ours")
	void anEmptyFileIsRefusedInBothLanguages(String format) {
		assertRefused(new byte[0], format);
	}

	@ParameterizedTest
	@MethodSource("org.elenchus.importer.format.FormatsTest#ours")
	void noiseIsRefusedInBothLanguages(String format) {
		byte[] noise = new byte[5_000];
		new Random(1).nextBytes(noise);
		assertRefused(noise, format);
	}

	@ParameterizedTest
	@MethodSource("org.elenchus.importer.format.FormatsTest#ours")
	void aHundredMegabytesOfTextAreRefused(String format) {
		byte[] large = new byte[HUNDRED_MEGABYTES];
		Arrays.fill(large, (byte) 'a');
		assertRefused(large, format);
	}

	@ParameterizedTest
	@ValueSource(strings = { "markdown", "html", "tei", "text" })
	void otherEncodingsAreDetectedAndNamed(String format) throws BadInput {
		String text = "<TEI><text><body><p>Caf\u00E9, zei hij.</p></body></text></TEI>";
		for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("windows-1252"), StandardCharsets.UTF_8)) {
			SourceDocument document = Importer.document(text.getBytes(charset), new Options("", Optional.of(format), "nl"));
			assertEquals(charset, document.raw().charset());
			assertEquals(true, document.text().contains("Caf\u00E9, zei hij."), charset.name());
		}
	}

	private static void assertRefused(byte[] bytes, String format) {
		BadInput refused = assertThrows(BadInput.class, () -> Importer.document(bytes, new Options("", Optional.of(format), "nl")));
		assertFalse(refused.reason(Locale.ENGLISH).isBlank());
		assertFalse(refused.reason(Locale.of("nl")).equals(refused.reason(Locale.ENGLISH)));
	}
}
