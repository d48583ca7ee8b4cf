package org.elenchus.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Message;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

	private static final Engine ENGLISH = new Engine(Locale.ENGLISH);
	private static final Engine DUTCH = new Engine(Locale.of("nl"));

	@Test
	void saysInEnglishWhatIsMissingWhyAndWhatWouldSettleIt() {
		Message message = message(ENGLISH, "{kirov| Kirov was shot}");
		assertEquals("No source supports the claim “Kirov was shot”.", message.what());
		assertEquals("Without a source a reader cannot follow how the author came to know this.", message.why());
		assertTrue(message.remedy().startsWith("Cite a source directly behind the words, as in {@key p. 12},"));
	}

	@Test
	void saysItInDutch() {
		Message message = message(DUTCH, "{kirov| Kirov werd doodgeschoten}");
		assertEquals("Geen bron ondersteunt de bewering ‘Kirov werd doodgeschoten’.", message.what());
		assertEquals("Zonder bron kan een lezer niet nagaan hoe de auteur dit te weten kwam.", message.why());
		assertTrue(message.remedy().startsWith("Verwijs direct achter de woorden naar een bron"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = {
			"{kirov| a {{claim}} b} § a {claim} b",
			"{kirov| a ${{claim}} b} § a ${claim} b",
			"{kirov| ${{sys:user.home}} ${java:version}} § ${sys:user.home} ${java:version}",
			"{kirov| a \\u0041 \\1 $1 %s {{0}} b} § a \\u0041 \\1 $1 %s {0} b",
			"{kirov| “a” <b>&amp;</b>} § “a” <b>&amp;</b>",
			"{kirov| {inner| a} b} § a b" })
	void theAuthorsWordsStayAsTheyAre(String text, String words) {
		assertEquals("No source supports the claim “" + words + "”.", message(ENGLISH, text).what());
	}

	@Test
	void whiteSpaceAndControlCharactersBecomeOneSpace() {
		assertEquals("No source supports the claim “a b”.",
				message(ENGLISH, "{kirov| \u00A0 a\r\n\t\u001B\u0007 b \u2003}").what());
	}

	@Test
	void aClaimWithoutWordsIsCalledByItsKey() {
		assertEquals("No source supports the claim “kirov”.", message(ENGLISH, "{kirov| \n }").what());
		assertEquals("No source supports the claim “kirov”.", message(ENGLISH, "{claim kirov: event}").what());
		assertEquals("No source supports the claim “Kirov was shot”.",
				message(ENGLISH, "{claim kirov: \"Kirov was shot\"}").what());
	}

	@Test
	void longWordsAreCutAtAWordsEnd() {
		String words = "word ".repeat(14).strip();
		assertEquals("No source supports the claim “" + words + "”.", message(ENGLISH, "{k| " + words + "}").what());
		assertEquals("No source supports the claim “" + words + " …”.",
				message(ENGLISH, "{k| " + words + " more}").what());
	}

	@Test
	void aPairOfSurrogatesIsNeverCutInTwo() {
		for (int before = 66; before < 74; before++) {
			String what = message(ENGLISH, "{k| " + "x".repeat(before) + "👍".repeat(20) + "}").what();
			assertEquals(what, new String(what.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
		}
	}

	@Test
	void whatIsNotSeenInWordsIsShown() {
		assertEquals("No source supports the claim “a⟨U+202E⟩b”.", message(ENGLISH, "{k| a\u202eb}").what());
		assertEquals("No source supports the claim “a #⟨U+0023⟩[b”.", message(ENGLISH, "{k| a ##[b}").what());
	}

	@Test
	void halfASurrogateIsNoReasonToFail() {
		assertEquals("No source supports the claim “a \uFFFD b”.", message(ENGLISH, "{k| a \uD83D b}").what());
	}

	@Test
	void aMegabyteOfWordsMakesAShortMessageSoon() {
		assertTimeout(Duration.ofSeconds(10), () -> {
			assertTrue(message(ENGLISH, "{k| " + "word ".repeat(200_000) + "}").what().length() < 120);
			assertTrue(message(ENGLISH, "{k| " + "x".repeat(1_000_000) + "}").what().length() < 120);
			assertTrue(message(ENGLISH, "{k| " + " ".repeat(1_000_000) + "}").what().length() < 120);
			assertTrue(message(ENGLISH, "{@" + "k".repeat(1_000_000) + "}").what().length() < 120);
		});
	}

	private static Message message(Engine engine, String text) {
		List<Finding> findings = engine.validate(List.of(new InputText("a.elx", text))).getFirst().findings();
		return findings.getFirst().message();
	}
}
