package org.elenchus.rules.catalogue.quotations;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class QuotationWithoutSourceTest extends RuleTest {

	private static final String SOURCES = """

			{source s}
			""";

	QuotationWithoutSourceTest() {
		super(new QuotationWithoutSource());
	}

	@Test
	void firesOnAQuotationWithoutSource() {
		check("""
				He wrote: {"x| ‘a bullet’} or {y quotation| ‘or worse’}.
				#              ^^^^^^^^^^ quotation-without-source
				#                                           ^^^^^^^^^^ quotation-without-source
				""" + SOURCES);
	}

	@Test
	void isContentWithASourceInTheHead() {
		check("""
				He wrote: {"x @s p. 3| ‘a bullet’}.
				""" + SOURCES);
	}

	@Test
	void isContentWithASourceBehindTheWordsOrOnTheCard() {
		check("""
				He wrote: {"x| ‘a bullet’}{@s}, {y quotation| ‘or worse’}.

				{claim y: supports @s}
				""" + SOURCES);
	}

	@Test
	void isContentWithASourceThatNoCardDeclares() {
		check("""
				He wrote: {"x @nobody| ‘a bullet’}.
				""" + SOURCES);
	}

	@Test
	void saysNothingOfClaimsOfOtherKinds() {
		check("""
				He wrote {x attribution| that it was a bullet}, {y| or worse}.
				""" + SOURCES);
	}

	@Test
	void theCardsKindCounts() {
		check("""
				He wrote: {x| ‘a bullet’}, {"y| ‘or worse’}.
				#             ^^^^^^^^^^ quotation-without-source

				{claim x: quotation}
				{claim y: attribution}
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void aSourceThatDisputesIsNone() {
		check("""
				He wrote: {"x| ‘a bullet’}.
				#              ^^^^^^^^^^ quotation-without-source

				{claim x: disputes @s}
				""" + SOURCES);
	}

	@Test
	void speaksWhateverThePolicyAsksSourcesFor() {
		check("""
				He wrote: {"x| ‘a bullet’}.
				#              ^^^^^^^^^^ quotation-without-source

				{policy require source for event}
				""" + SOURCES);
	}

	@Test
	void isExcepted() {
		check("""
				He wrote: {"x| ‘a bullet’}{except quotation-without-source "a proverb" by ab on 2026-02-11}.
				""" + SOURCES);
	}

	@Test
	void pointsToWordsOverSeveralLines() {
		check("""
				He wrote: {"x| ‹quotation-without-source|‘a
				bullet’›}.
				""" + SOURCES);
	}

	@Test
	void looksIntoFootnotesAndQuotations() {
		check("""
				“So {"x @s| ‘he {y quotation| wrote}’}”.{^1}
				#                             ^^^^^ quotation-without-source

				{^1| And {"z| ‘again’}.}
				#             ^^^^^^^ quotation-without-source
				""" + SOURCES);
	}
}
