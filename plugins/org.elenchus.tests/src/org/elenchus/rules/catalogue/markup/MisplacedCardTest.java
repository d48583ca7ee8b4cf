package org.elenchus.rules.catalogue.markup;

import org.elenchus.testing.Kind;
import org.elenchus.testing.RuleTest;
import org.elenchus.testing.Without;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Without(value = Kind.EXCEPTED, because = "what cannot be read as markup is mended, not excepted; see RuleExceptionsTest")
class MisplacedCardTest extends RuleTest {

	MisplacedCardTest() {
		super(new MisplacedCard());
	}

	@Test
	void firesOnACardUnderText() {
		check("""
				Kirov was shot.
				{source lenoe: title "The Kirov Murder"}
				^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misplaced-card
				""");
	}

	@Test
	void firesOnACardInTheMiddleOfALine() {
		check("""
				Kirov was shot. {source lenoe: title "The Kirov Murder"}
				#               ^^^^^^^ misplaced-card
				""");
	}

	@Test
	void firesOnTextBehindACard() {
		check("""
				{source lenoe: title "The Kirov Murder"} Kirov was shot.
				^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misplaced-card
				""");
	}

	@Test
	void firesInsideAFootnoteAndAHeading() {
		check("""
				{^1| See {source lenoe: title "The Kirov Murder"}.}
				#        ^^^^^^^ misplaced-card

				{# On {claim kirov: event}}
				#     ^^^^^^ misplaced-card
				""");
	}

	@Test
	void firesOnACardWithoutAKey() {
		check("""
				Kirov was shot.
				{policy}
				^^^^^^^^ misplaced-card
				""");
	}

	@Test
	@Tag("boundary")
	void cardsThatFollowEachOtherMayStandTogether() {
		check("""
				Text.

				{source a: title "A"}
				  {source b: title "B"} {source c: title "C"}
				{-- a remark --}
				{claim d: event}

				Text.
				""");
	}

	@Test
	void pointsToTheFirstLineOfALongCard() {
		check("""
				Text.
				{source lenoe:
				^^^^^^^^^^^^^^ misplaced-card
				  title "The Kirov Murder"}
				""");
	}

	@Test
	void firesInAQuotation() {
		check("""
				He wrote: “{"words @lenoe| he was {source lenoe: title "The Kirov Murder"} shot}”.
				#                                 ^^^^^^^ misplaced-card
				""");
	}
}
