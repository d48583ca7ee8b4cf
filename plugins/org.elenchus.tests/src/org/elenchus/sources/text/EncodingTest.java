package org.elenchus.sources.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingTest {

	private static final List<String> TEXTS = List.of(
			"De coöperatie in Curaçao had één café; de reünie ging niet door. Zij zeiën niets over de enquête en het crêpepapier, à propos.",
			"De raad vergaderde tot diep in de nacht. Op de hoek stond het café waar niemand over de zaak sprak.",
			"Die Größe der Straße überraschte die Bürger; »schön« sagte er. Äpfel, Öl und Übermut.",
			"Daarna zei hij niets meer, en het bleef stil.",
			"L'été dernier, le garçon était allé à l'hôtel où sa mère déjeûnait.");

	static Stream<String> texts() {
		return TEXTS.stream();
	}

	@ParameterizedTest
	@MethodSource("texts")
	void aTextIsReadToItsLastCharacterWhateverItWasWrittenIn(String text) {
		for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15", "x-MacRoman", "IBM850", "IBM437")) {
			byte[] bytes = text.getBytes(Charset.forName(charset));
			assertEquals(text, Encoding.of(bytes).decode(bytes), charset);
		}
	}

	@ParameterizedTest
	@CsvSource({ "windows-1252, '“Hij” zei ‘niets’ – auto’s, één café, € 12', windows-1252", "ISO-8859-15, 'Trois œufs à 12 €, l''été', ISO-8859-15",
			"x-MacRoman, '“Hij” zei ‘niets’ – auto’s, één café', x-MacRoman", "IBM850, 'één café', IBM850",
			"windows-1252, '“hij” “zei” “niets”', windows-1252", "windows-1252, 'ŠKODA, Žižek en Dvořák', windows-1252",
			"UTF-16LE, 'Приказ № 12 подписан.', UTF-16LE", "UTF-16BE, 'Приказ № 12 подписан.', UTF-16BE",
			"UTF-16LE, 'Ναί, είπε.', UTF-16LE", "UTF-8, 'Приказ № 12', UTF-8", "windows-1252, '½ uur, 20 °C, § 3, ± 12 m²', windows-1252" })
	void quotationMarksAndSignsTellTheirEncoding(String charset, String text, String told) {
		assertEquals(Charset.forName(told), Encoding.of(text.getBytes(Charset.forName(charset))).charset());
	}
}
