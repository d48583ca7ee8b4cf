package org.elenchus.rules.catalogue.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.model.finding.Fix;
import org.elenchus.rules.catalogue.evidence.ClaimWithoutSource;
import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UnknownRuleTest extends RuleTest {

	UnknownRuleTest() {
		super(new UnknownRule(), new ClaimWithoutSource());
	}

	@Test
	void firesOnAnExceptionToNoRule() {
		check("""
				{kirov| Kirov was shot}{@lenoe}{except claim-without-sauce "lost"}.
				#                                      ^^^^^^^^^^^^^^^^^^^ unknown-rule

				{claim x: supports @lenoe {except missing "lost"}}
				#                                 ^^^^^^^ unknown-rule
				{source lenoe}
				""");
	}

	@Test
	void firesOnAPolicyWithUnknownRulesAndPresets() {
		check("""
				{policy histroy:
				#       ^^^^^^^ unknown-rule
				  require primary for figure
				  severity claim-without-origin error
				#          ^^^^^^^^^^^^^^^^^^^^ unknown-rule
				  limit balance 60
				#       ^^^^^^^ unknown-rule
				  words weasels "some say"}
				#       ^^^^^^^ unknown-rule
				""");
	}

	@Test
	@Tag("boundary")
	void isContentWithKnownOnes() {
		check("""
				{policy history: severity claim-without-source error limit unknown-rule 3}

				{x| one}{except claim-without-source "lost"}.
				""");
	}

	@Test
	void aPolicyNeedsNoPreset() {
		check("{policy require source}\n");
	}

	@Test
	void firesInAFootnoteAtAQuotationAndOverSeveralLines() {
		check("""
				{^1| {"x @lenoe| one}{except
				‹unknown-rule|no-rule› "lost"}.}

				{source lenoe}
				""");
	}

	@Test
	void offersTheRuleOrThePresetThatWasMeant() {
		String text = "{policy histroy: severity claim-without-sources error}\n";
		List<Fix> fixes = findings(text).stream().flatMap(finding -> finding.fixes().stream()).toList();
		assertEquals(List.of("Write “history”", "Write “claim-without-source”"), fixes.stream().map(Fix::title).toList());
		assertEquals("{policy histroy: severity claim-without-source error}\n", fixes.getLast().edits().getFirst().apply(text));
	}

	@Test
	void offersNothingWhereNothingIsSimilar() {
		assertEquals(List.of(), findings("{policy zzz: require source}\n").getFirst().fixes());
	}

	@Test
	void theEditionCanExceptIt() {
		check("{edition e {except unknown-rule \"a rule of our own\"}}\n\n{policy severity our-rule error}\n");
	}
}
