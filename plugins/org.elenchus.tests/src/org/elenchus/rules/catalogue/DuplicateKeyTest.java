package org.elenchus.rules.catalogue;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Test;

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
}
