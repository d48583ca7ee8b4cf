package org.elenchus.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.elenchus.markup.Editions;
import org.elenchus.model.Exemption;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.project.Project;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.catalogue.evidence.ClaimWithoutSource;
import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExceptionsTest extends RuleTest {

	ExceptionsTest() {
		super(new ClaimWithoutSource());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{x| one}{except claim-without-source \"known\" by ab on 2026-02-11}.",
			"{x| one}.\n\n{claim x {except claim-without-source \"known\" by ab on 2026-02-11}}",
			"{edition e \"E\" {except claim-without-source \"a draft\" by ab on 2026-02-11}}\n\n{x| one} {y| two}." })
	void aRuleAsksNothingWhereAnExceptionHolds(String text) {
		assertEquals(List.of(), findings(text));
	}

	@Test
	void anExceptionHoldsForItsOwnClaimOnly() {
		check("{x| one}{except claim-without-source \"known\" by ab on 2026-02-11} {y| ‹claim-without-source|two›}.");
	}

	@Test
	void anExceptionHoldsForItsOwnRuleOnly() {
		check("{x| ‹claim-without-source|one›}{except missing-locator \"known\" by ab on 2026-02-11}.");
	}

	@Test
	void anExceptionOnACardInAnotherFileHolds() {
		check("{x| one}.", "{claim x {except claim-without-source \"known\" by ab on 2026-02-11}}");
	}

	@Test
	void anEditionsExceptionHoldsForThatEditionOnly() {
		check("{edition a {except claim-without-source \"a draft\" by ab on 2026-02-11}}\n\n{x| one}.",
				"{edition b}\n\n{y| ‹claim-without-source|two›}.");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{x| one}.\n\n{claim x {except claim-without-source}}",
			"{x| one}.\n\n{claim x {except claim-without-source \" \" by ab on 2026-02-11}}",
			"{edition e {except claim-without-source}}\n\n{x| one}." })
	void anExceptionWithoutAReasonDoesNotHold(String text) {
		assertEquals(1, findings(text).size());
	}

	@Test
	void aThingsOwnExceptionsHoldForIt() {
		assertEquals(List.of("b"), cards("{source a {except claim-without-source \"why\" by ab on 2026-02-11}} {source b}", new AtEachSource()));
	}

	@Test
	void whoeverAsksWhichExceptionsWereOfNoUseIsAskedBehindAllOthers() {
		Unused unused = new Unused();
		Edition edition = Editions.read("""
				{x| one}{except claim-without-source "used" by ab on 2026-02-11}.
				{y| two}{@s}{except claim-without-source "unused" by ab on 2026-02-11}
				{z| three}{@s}{except contested-without-counterview "not asked" by ab on 2026-02-11}.

				{source s {except claim-without-source}}
				""");
		Catalogue.of(unused, new ClaimWithoutSource()).check(edition, new Project(List.of(edition)), Locale.ENGLISH);
		assertEquals(List.of("unused"), unused.reasons);
	}

	private static List<String> cards(String text, Rule rule) {
		Edition edition = Editions.read(text);
		List<Finding> findings = Catalogue.of(rule).check(edition, new Project(List.of(edition)), Locale.ENGLISH);
		return findings.stream().map(finding -> text.substring(finding.range().start(), finding.range().end())).toList();
	}

	/** Reports every source, with the page of another rule. */
	private static final class AtEachSource implements Rule {

		@Override
		public String id() {
			return "claim-without-source";
		}

		@Override
		public void check(Inquiry inquiry) {
			inquiry.edition().sources().forEach(source -> inquiry.report(source, Map.of()));
		}
	}

	/** Keeps the reasons of unused exceptions, with the page of another rule. */
	private static final class Unused implements Rule {

		private List<String> reasons = List.of();

		@Override
		public String id() {
			return "duplicate-key";
		}

		@Override
		public Reach reach() {
			return Reach.EXCEPTIONS;
		}

		@Override
		public void check(Inquiry inquiry) {
			reasons = inquiry.unusedExceptions().map(Exemption::getReason).toList();
		}
	}
}
