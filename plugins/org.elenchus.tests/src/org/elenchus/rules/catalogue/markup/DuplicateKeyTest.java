package org.elenchus.rules.catalogue.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.model.finding.Fix;
import org.elenchus.testing.Kind;
import org.elenchus.testing.RuleTest;
import org.elenchus.testing.Without;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Without(value = { Kind.EXCEPTED, Kind.FOOTNOTE, Kind.QUOTATION }, because = "it reports on cards, and cards stand in paragraphs of their own")
class DuplicateKeyTest extends RuleTest {

	DuplicateKeyTest() {
		super(new DuplicateKey());
	}

	@Test
	void firesOnTheSecondAndEveryLaterCardOfAKey() {
		check("""
				{source lenoe: title "The Kirov Murder and Soviet History"}
				{source lenoe: title "Did Stalin Kill Kirov and Does It Matter?"}
				        ^^^^^ duplicate-key

				{source
				  lenoe: title "A third one"}
				# ^^^^^ duplicate-key
				""");
	}

	@Test
	void firesOnClaimsAndSchoolsToo() {
		check("""
				{claim a: event}
				{claim a: figure}
				       ^ duplicate-key
				{school b "One"}
				{school b "Two"}
				        ^ duplicate-key
				""");
	}

	@Test
	void cardsOfDifferentKindsCanShareAKey() {
		check("""
				{claim kirov: event "Kirov was shot"}
				{source kirov: title "About Kirov"}
				{school kirov "Kirov's school"}
				{edition kirov "Kirov"}
				""");
	}

	@Test
	void spansOfOneClaimAndItsCardAreNoDuplicates() {
		check("""
				{kirov| Kirov was shot}, {kirov| shot dead}, {>kirov}dead{<kirov}.

				{claim kirov: event}
				""");
	}

	@Test
	@Tag("boundary")
	void keysThatDifferInCaseDiffer() {
		check("""
				{source lenoe: title "A"}
				{source Lenoe: title "B"}
				""");
	}

	@Test
	void looksIntoOtherFilesAndReportsTheLaterOne() {
		check("""
				{source lenoe: title "The Kirov Murder and Soviet History"}
				""", """
				Text.

				{source lenoe: title "Did Stalin Kill Kirov and Does It Matter?"}
				        ^^^^^ duplicate-key
				""");
	}

	@Test
	void filesOfOneEditionShareTheirKeysAndEditionsDoNot() {
		check("{edition e}\n\n{source s: title \"One\"}\n", "{edition e}\n\n{source ‹duplicate-key|s›: title \"Two\"}\n",
				"{edition f}\n\n{source s: title \"Three\"}\n", "{source s: title \"Four\"}\n");
	}

	@Test
	void theSameCardSaidAgainInAnotherFileIsNoDuplicate() {
		check("{source s: title \"One\"}\n", "{source s:\r\n\ttitle   \"One\"}\n");
		check("{source s}\n{source ‹duplicate-key|s›}\n");
		check("{source s: title \"a b\"}\n", "{source ‹duplicate-key|s›: title \"ab\"}\n");
	}

	@Test
	void offersAFreeKeyForTheLaterCard() {
		String text = "{source s}\n{source sa}\n{source s}\n{source s}\n\n{@s}";
		List<Fix> fixes = findings(text).stream().map(finding -> finding.fixes().getFirst()).toList();
		assertEquals("Rename this card to “sb”; references go on to mean the first card", fixes.getFirst().title());
		String fixed = text;
		for (Fix fix : fixes.reversed()) {
			fixed = fix.edits().getFirst().apply(fixed);
		}
		assertEquals("{source s}\n{source sa}\n{source sb}\n{source sc}\n\n{@s}", fixed);
		assertEquals(List.of(), findings(fixed));
	}
}
