package org.elenchus.rules.catalogue.housekeeping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.rules.catalogue.evidence.ClaimWithoutSource;
import org.elenchus.rules.catalogue.evidence.ContestedWithoutCounterview;
import org.elenchus.rules.engine.Catalogue;
import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UnusedExceptionTest extends RuleTest {

	private static final String SOURCE = """

			{source lenoe: title "The Kirov Murder"}
			""";

	UnusedExceptionTest() {
		super(new ClaimWithoutSource(), new ContestedWithoutCounterview(), new UnusedException());
	}

	@Test
	void isAskedBehindAllOtherRules() {
		assertEquals("unused-exception", Catalogue.installed().pages().getLast().id());
	}

	@Test
	void firesWhereTheRuleReportsNothing() {
		check("""
				{kirov| Kirov was shot}{@lenoe}{except claim-without-source "lost" by ab on 2026-02-11}.
				#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-exception
				""" + SOURCE);
	}

	@Test
	void anExceptionThatIsOfUseIsLeftInPeace() {
		check("{kirov| Kirov was shot}{except claim-without-source \"lost\"}.\n");
		check("{kirov| Kirov was shot}.\n\n{claim kirov {except claim-without-source \"lost\"}}\n");
	}

	@Test
	@Tag("boundary")
	void onlyOneOfSeveralRulesMayBeOfUse() {
		check("""
				{kirov| Kirov
				was shot}{except claim-without-source "lost"}‹unused-exception|{except contested-without-counterview
				"no one"}›.
				""");
	}

	@Test
	void firesOnCardsInFootnotesAndAtQuotations() {
		check("""
				{edition e {except contested-without-counterview "none"}}
				#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-exception

				{^1| {x| one}{@lenoe}{except claim-without-source "lost"}.}
				#                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-exception

				{"y @lenoe| two}{except claim-without-source "lost"}
				#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-exception
				""" + SOURCE);
	}

	@Test
	void aRuleThatIsNotAskedMayHaveAUseForItAnotherTime() {
		check("{kirov| Kirov was shot}{@lenoe}{except missing-locator \"lost\"}.\n" + SOURCE);
		check("""
				{kirov| Kirov was shot}{@lenoe}{except claim-without-source "lost"}.

				{policy severity claim-without-source off}
				""" + SOURCE);
	}

	@Test
	void anExceptionWithoutReasonIsAnotherRulesBusiness() {
		check("{kirov| Kirov was shot}{@lenoe}{except claim-without-source}.\n" + SOURCE);
	}

	@Test
	void whatStandsOnTheCardOfAClaimThatIsTaggedHereOnlyIsDecidedHere() {
		check("""
				{kirov| Kirov was shot}{@lenoe}.

				{claim kirov {except claim-without-source "lost"}}
				#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-exception
				""" + SOURCE, "{nikolaev| He shot him}{@lenoe}.\n");
	}

	@Test
	void whatStandsOnAClaimsCardMayBeOfUseInAnotherFile() {
		check("{claim kirov {except claim-without-source \"lost\"}}\n", "{kirov| Kirov was shot}.\n");
		check("{kirov| Kirov was shot}{@lenoe}.\n" + SOURCE, "{claim kirov {except claim-without-source \"lost\"}}\n");
	}

	@Test
	void theEditionCanExceptIt() {
		check("""
				{edition e {except unused-exception "a draft"}}

				{kirov| Kirov was shot}{@lenoe}{except claim-without-source "lost"}.
				""" + SOURCE);
	}
}
