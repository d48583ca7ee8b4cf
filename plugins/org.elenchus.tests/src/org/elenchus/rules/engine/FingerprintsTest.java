package org.elenchus.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.elenchus.model.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintsTest {

	private static final Engine ENGINE = new Engine(Locale.ENGLISH);
	private static final String CLAIM = "In 1934 {kirov event| Kirov was shot} there.";

	@ParameterizedTest
	@ValueSource(strings = {
			"Before it\n\nstands {{more}}.\n\n" + CLAIM,
			"In 1934 {kirov event| Kirov\n was\tshot} there.",
			"In 1934 {kirov event| Kirov\r\nwas\u00A0shot} there.",
			"Then {kirov figure| Kirov was shot} here.\n\n{claim kirov: event}",
			"{>kirov event}Kirov was shot{<kirov}",
			"{other| Another claim}. " + CLAIM })
	void staysWhenTheSurroundingsChange(String text) {
		assertTrue(of("claim-without-source", text).containsAll(of("claim-without-source", CLAIM)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{kirov| Kirov was shut}", "{kirov| Kirov was shot dead}", "{kirof| Kirov was shot}",
			"{kirov| kirov was shot}" })
	void changesWithTheWordsAndTheKey(String text) {
		assertNotEquals(of("claim-without-source", CLAIM), of("claim-without-source", text));
	}

	@Test
	void differsFromRuleToRule() {
		String text = "{kirov contested| Kirov was shot}";
		assertNotEquals(of("claim-without-source", text), of("contested-without-counterview", text));
	}

	@Test
	void tellsTwinsApart() {
		assertEquals(3, of("unresolved-reference", "{@nobody p. 1} {@nobody p. 2} {@nobody p. 3}").size());
	}

	@Test
	void oneTwinMoreLeavesTheOthersAsTheyAre() {
		Set<String> three = of("unresolved-reference", "{@nobody p. 0}\n\n{@nobody p. 1} {@nobody p. 2}");
		assertTrue(three.containsAll(of("unresolved-reference", "{@nobody p. 1} {@nobody p. 2}")));
	}

	@Test
	void doesNotDependOnTheOrderOfTheText() {
		assertEquals(of("claim-without-source", "{one| First}.\n\n{two| Second}."),
				of("claim-without-source", "{two| Second}.\n\n{one| First}."));
	}

	@Test
	void doesNotDependOnTheLanguageOfTheMessages() {
		assertEquals(of("claim-without-source", CLAIM), of(new Engine(Locale.of("nl")), "claim-without-source", CLAIM));
	}

	@Test
	void isThatOfTheFirstRelease() {
		assertEquals(Set.of("d809cd7718cab6b0579942c2"), of("claim-without-source", CLAIM));
	}

	private static Set<String> of(String rule, String text) {
		return of(ENGINE, rule, text);
	}

	private static Set<String> of(Engine engine, String rule, String text) {
		List<Finding> findings = engine.validate(List.of(new InputText("a.elx", text))).getFirst().findings();
		Set<String> fingerprints = new TreeSet<>();
		findings.stream().filter(finding -> finding.rule().equals(rule)).map(Finding::fingerprint)
				.forEach(fingerprint -> assertTrue(fingerprints.add(fingerprint), "twice: " + fingerprint));
		assertTrue(!fingerprints.isEmpty(), rule + " says nothing");
		return fingerprints;
	}
}
