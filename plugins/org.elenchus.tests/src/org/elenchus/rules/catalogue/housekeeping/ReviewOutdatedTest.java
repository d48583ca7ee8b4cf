package org.elenchus.rules.catalogue.housekeeping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.model.finding.Fix;
import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewOutdatedTest extends RuleTest {

	/** That of the words {@code Kirov was shot}: the start of their SHA-256. */
	private static final String FINGERPRINT = "3b85dd55200df6b00b3db188";

	ReviewOutdatedTest() {
		super(new ReviewOutdated());
	}

	@Test
	void firesWhereTheWordsHaveChanged() {
		check("""
				{kirov| Kirov was shot in Leningrad}.
				#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ review-outdated

				{claim kirov: reviewed "%s" by ab on 2026-02-11}
				""".formatted(FINGERPRINT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{kirov| Kirov was shot}", "{kirov|  Kirov\nwas   shot }", "{>kirov}Kirov was shot{<kirov}", "{kirov| {i| Kirov} was {x| shot}}" })
	void reflowAndMarkupDoNotCount(String words) {
		check(words + ".\n\n{claim kirov: reviewed \"" + FINGERPRINT + "\"}\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kirov was shot.", "kirov was shot", "Kirov was not shot", "Kirov wasshot" })
	@Tag("boundary")
	void everyCharacterOfTheWordsCounts(String words) {
		check("{kirov| ‹review-outdated|" + words + "›}\n\n{claim kirov: reviewed \"" + FINGERPRINT + "\"}\n");
	}

	@Test
	void oneOfSeveralReviewsIsEnough() {
		check("{kirov| Kirov was shot}.\n\n{claim kirov: reviewed \"1\" by ab, \"" + FINGERPRINT + "\" by cd}\n");
	}

	@Test
	void aReviewWithoutFingerprintIsPassedOver() {
		check("{kirov| Kirov was shot}.\n\n{claim kirov: reviewed by ab on 2026-02-11}\n");
		check("{kirov| Kirov was shot}.\n\n{claim kirov: reviewed \" \" by ab on 2026-02-11}\n");
	}

	@Test
	void theStatementCountsWhereNothingIsTagged() {
		check("{claim kirov: \"Kirov was shot\" reviewed \"" + FINGERPRINT + "\"}\n");
		check("{claim ‹review-outdated|kirov›: \"Kirov died\" reviewed \"" + FINGERPRINT + "\"}\n");
	}

	@Test
	void offersToWriteTheNewFingerprint() {
		String text = "{kirov| Kirov was shot}.\n\n{claim kirov: reviewed \"1\", \"2\" by ab}\n";
		Fix fix = findings(text).getFirst().fixes().getFirst();
		String fixed = fix.edits().getFirst().apply(text);
		assertEquals(text.replace("\"2\"", "\"" + FINGERPRINT + "\""), fixed);
		assertEquals(List.of(), findings(fixed));
	}

	@Test
	void offersNothingForACardInAnotherFile() {
		assertEquals(List.of(), findings("{kirov| Kirov was shot}.\n", "{claim kirov: reviewed \"1\"}\n").getFirst().fixes());
	}

	@Test
	void firesInAFootnoteInAQuotationAndOverSeveralLines() {
		check("{^1| {\"x| ‹review-outdated|Kirov\nwas shot›}.}\n\n{claim x: reviewed \"1\"}\n");
	}

	@Test
	void anExceptionOfTheClaimHolds() {
		check("{kirov| Kirov was shot}{except review-outdated \"a comma\"}.\n\n{claim kirov: reviewed \"1\"}\n");
	}
}
