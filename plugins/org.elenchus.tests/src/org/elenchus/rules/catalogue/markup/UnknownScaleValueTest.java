package org.elenchus.rules.catalogue.markup;

import org.elenchus.testing.Kind;
import org.elenchus.testing.RuleTest;
import org.elenchus.testing.Without;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Without(value = Kind.EXCEPTED, because = "what cannot be read as markup is mended, not excepted; see RuleExceptionsTest")
class UnknownScaleValueTest extends RuleTest {

	UnknownScaleValueTest() {
		super(new UnknownScaleValue());
	}

	@Test
	void firesOnAGradeOfNoScale() {
		check("""
				{kirov| Kirov was shot}{@lenoe p. 12 | splendid}.
				#                                      ^^^^^^^^ unknown-scale-value

				{source lenoe: reliability G}
				#                          ^ unknown-scale-value
				""");
	}

	@Test
	void firesOnBothOfTwoRaters() {
		check("""
				See {@lenoe p. 12 | good, bad
				#                   ^^^^ unknown-scale-value
				#                         ^^^ unknown-scale-value
				}.

				{source lenoe}
				""");
	}

	@Test
	void firesInAFootnoteAndInAQuotation() {
		check("""
				{^1| See {@lenoe | B7}.} {"said @lenoe| words}{@lenoe | 7}
				#                  ^^ unknown-scale-value
				#                                                       ^ unknown-scale-value

				{source lenoe}
				""");
	}

	@Test
	@Tag("boundary")
	void theAdmiraltyCodeIsAlwaysKnown() {
		check("""
				See {@lenoe p. 12 | A}, {@lenoe p. 13 | 6}, {@lenoe p. 14 | F6}.

				{source lenoe: reliability F}
				""");
	}

	@Test
	void aScaleOfOnesOwnIsKnownInTheWholeText() {
		check("""
				See {@lenoe p. 12 | good}.

				{source lenoe: reliability poor}
				{scale value poor, good}
				""");
	}

	@Test
	void confidenceHasAScaleOfItsOwn() {
		check("""
				{claim kirov: confidence low, high, B2}
				#                                   ^^ unknown-scale-value

				{claim zinovjev: confidence good}
				#                           ^^^^ unknown-scale-value

				{scale value poor, good}
				""");
	}

	@Test
	void aScaleForConfidenceTakesThePlaceOfTheUsualOne() {
		check("""
				{claim kirov: confidence low}
				#                        ^^^ unknown-scale-value

				{claim zinovjev: confidence likely supports @lenoe | likely}
				#                                                    ^^^^^^ unknown-scale-value

				{source lenoe}
				{scale confidence unlikely, likely}
				""");
	}
}
