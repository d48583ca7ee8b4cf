package org.elenchus.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.elenchus.model.finding.Finding;
import org.junit.jupiter.api.Test;

class CoveringTest {

	private static final String MOTIVE = "{trade motive| London kept silent for the sake of trade}.\n";
	private static final String HEARSAY = """
			{fire event| The mill burned}{@neighbour p. 3 | E5 by ab}.

			{source neighbour: primary interview author "N." title "Told" year 1931 distance hearsay interest "insurance"}
			""";

	private static List<String> rules(String text, String... asked) {
		Engine engine = Engine.forReports(Locale.ENGLISH, new Questions(Optional.empty(), Set.of(asked)));
		return engine.validate(List.of(new InputText("a.elx", text))).getFirst().findings().stream().map(Finding::rule).sorted().toList();
	}

	private static Finding finding(String text, String rule) {
		Stream<Finding> findings = new Engine(Locale.ENGLISH).validate(List.of(new InputText("a.elx", text))).getFirst().findings().stream();
		return findings.filter(finding -> finding.rule().equals(rule)).findFirst().orElseThrow();
	}

	@Test
	void oneLackIsOneFindingThatNamesTheOthers() {
		assertEquals(List.of("interpretation-as-fact"), rules(MOTIVE));
		assertEquals("“London kept silent for the sake of trade” is an interpretation, but stands in the author's voice like a plain fact. "
				+ "Included in this: claim-without-source.", finding(MOTIVE, "interpretation-as-fact").message().what());
	}

	@Test
	void ofOneWitnessTheCauseIsTold() {
		assertEquals(List.of("hearsay-only"), rules(HEARSAY, "hearsay-only", "interested-party", "weak-support-only"));
	}

	@Test
	void whatIsNotAskedCoversNothing() {
		assertEquals(List.of("claim-without-source"), rules(MOTIVE, "claim-without-source"));
		assertEquals(List.of("claim-without-source"), rules(MOTIVE + "\n{policy severity interpretation-as-fact off}\n"));
	}

	@Test
	void whatIsExceptedCoversNothing() {
		assertEquals(List.of("claim-without-source"),
				rules("{trade motive| London kept silent}{except interpretation-as-fact \"his own words\" by ab on 2026-02-11}.\n"));
	}

	@Test
	void aRuleDoesNotCoverWhatWeighsMore() {
		assertEquals(List.of("claim-without-source", "interpretation-as-fact"), rules(MOTIVE + "\n{policy severity claim-without-source error}\n"));
	}

	@Test
	void otherClaimsAreNotCovered() {
		assertEquals(List.of("claim-without-source", "interpretation-as-fact"), rules(MOTIVE + "\n{later event| The mill burned}.\n"));
	}

	@Test
	void theOtherSideOfAContradictionIsCoveredToo() {
		assertEquals(List.of("conflicting-answers"), rules("""
				{shot event contested| He was shot}{@a p. 1}. {spared event contested| He was spared}{@b p. 2}.

				{question executed: "Was he executed?"}

				{claim shot: answers executed yes}

				{claim spared: answers executed no}

				{source a: primary book author "A" title "One" year 1930}

				{source b: primary book author "B" title "Two" year 1931}
				""", "conflicting-answers", "contested-without-counterview"));
	}
}
