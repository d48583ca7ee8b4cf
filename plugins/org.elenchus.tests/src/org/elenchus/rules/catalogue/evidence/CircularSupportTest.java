package org.elenchus.rules.catalogue.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CircularSupportTest extends RuleTest {

	CircularSupportTest() {
		super(new CircularSupport());
	}

	@Test
	void firesOnSourcesThatRestOnEachOther() {
		check("""
				{source a: basedOn b}
				        ^ circular-support
				{source b: translationOf c} {source c: basedOn a}
				""");
	}

	@Test
	void firesOnASourceThatRestsOnItself() {
		check("""
				{source a: basedOn a}
				        ^ circular-support
				""");
	}

	@Test
	@Tag("boundary")
	void chainsAndDiamondsAreNoCircles() {
		check("{source a: basedOn b, c} {source b: basedOn d} {source c: basedOn d} {source d}");
	}

	@Test
	void claimsThatCounterEachOtherOrArePartOfEachOtherDoNotSupportEachOther() {
		check("{claim a: counter b partOf b supports @s}\n{claim b: counter a partOf a supports @s}\n{source s}");
	}

	@Test
	void aSourceThatLeadsIntoACircleIsNoPartOfIt() {
		check("""
				{source z: basedOn a}
				{source a: basedOn b}
				        ^ circular-support
				{source b: basedOn a}
				""");
	}

	@Test
	void unknownBasesAreLeftAlone() {
		check("{source a: basedOn gone}");
	}

	@Test
	void aCircleOverFilesIsToldOnceAtItsFirstCard() {
		check("""
				{source a: basedOn b}
				        ^ circular-support
				""", "{source b: basedOn a}");
	}

	@Test
	void pointsToTheKeyOfACardOverSeveralLines() {
		check("""
				{source
				  ‹circular-support|a›:
				  basedOn b}
				{source b: basedOn a}
				""");
	}

	@Test
	void firesWhereASourceIsCitedViaTheOneThatItIsBasedOn() {
		check("{x| They say}‹circular-support|{@a via b}›.\n\n{source a: basedOn c} {source c: translationOf b} {source b}");
		check("“So {x| they say}”.{^1}\n\n{^1| Or {\"y| not}‹circular-support|{@a\nvia b}›.}\n\n{source a: basedOn b} {source b}");
	}

	@Test
	void whatReportsItsOwnBasisClosesNoCircle() {
		check("{x| They say}{@a via b}.\n\n{source a} {source b: basedOn a}");
	}

	@Test
	void firesWhereTwoSourcesAreCitedViaEachOtherForOneClaim() {
		check("{x| They say}‹circular-support|{@a via b}›{@b via a}.\n\n{source a} {source b}");
		check("""
				{claim x: supports @a via b supports @b via c supports @c via a}
				#                  ^^^^^^^^ circular-support
				{source a} {source b} {source c}
				""");
	}

	@Test
	void otherCirclesInBetweenDoNotMatter() {
		check("{x| They say}‹circular-support|{@a via b}›‹circular-support|{@c via d}›{@b via a}{@d via c}.\n\n"
				+ "{source a} {source b} {source c} {source d}");
	}

	@Test
	void twoSourcesMayQuoteEachOtherForDifferentClaims() {
		check("{x| They say}{@a via b}, {y| and more}{@b via a}.\n\n{source a} {source b}");
	}

	@Test
	void aCircleOfTheCardsIsNotToldAgainAtACitation() {
		check("""
				{x| They say}{@a via b}{@b via a}.

				{source a: basedOn b}
				        ^ circular-support
				{source b: basedOn a}
				""");
	}

	@Test
	void severalCitationsThatCloseOneCircleAreToldOnce() {
		check("{x| They say}‹circular-support|{@a via b}›, {y| again}{@a via b}.\n\n{source a: basedOn b} {source b}");
	}

	@Test
	void aCircleAtACitationIsToldInTheFileOfItsClaim() {
		check("{x| They say}‹circular-support|{@a via b}›.", "{source a: basedOn b}", "{source b}");
	}

	@Test
	void whatContradictsAClaimDoesNotSupportIt() {
		check("{claim x: disputes @a via b}\n{source a: basedOn b} {source b}");
	}

	@Test
	void anExceptionAtTheClaimHolds() {
		check("{x| They say}{@a via b}{except circular-support \"two editions\"}.\n\n{source a: basedOn b} {source b}");
	}

	@Test
	void namesTheRoundFromTheSourceThatWasRead() {
		assertEquals("These sources rest on each other in a circle: b → a → c → b.",
				findings("{x| They say}{@a via b}.\n\n{source a: basedOn c} {source c: basedOn b} {source b}").getFirst().message().what());
	}

	@Test
	void namesTheRound() {
		assertEquals("These sources rest on each other in a circle: a → c → b → a.",
				findings("{source a: basedOn c} {source b: basedOn a} {source c: basedOn b}").getFirst().message().what());
	}

	@Test
	void namesTheFirstSourcesOfALongRound() {
		String cards = IntStream.range(0, 1000).mapToObj(i -> "{source s%d: basedOn s%d}".formatted(i, (i + 1) % 1000))
				.collect(Collectors.joining("\n"));
		assertEquals("These sources rest on each other in a circle: s0 → s1 → s2 → s3 → s4 → s5 → s6 → s7 → s8 → s9 → … → s0.",
				findings(cards).getFirst().message().what());
	}

	@Test
	void anExceptionOnTheFirstCardHolds() {
		check("{source a: basedOn b {except circular-support \"two editions\"}} {source b: basedOn a}");
	}
}
