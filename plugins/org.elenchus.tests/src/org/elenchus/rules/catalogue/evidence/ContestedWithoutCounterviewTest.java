package org.elenchus.rules.catalogue.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.Related;
import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ContestedWithoutCounterviewTest extends RuleTest {

	private static final String SOURCES = """

			{source conquest1989: secondary book title "Stalin and the Kirov Murder" year 1989}
			{source lenoe2010: secondary book title "The Kirov Murder and Soviet History" year 2010}
			""";

	ContestedWithoutCounterviewTest() {
		super(new ContestedWithoutCounterview());
	}

	@Test
	void firesOnAContestedClaimWithOneSideOnly() {
		check("""
				{order motive contested| Stalin ordered the murder}{@conquest1989 p. 37}.
				                         ^^^^^^^^^^^^^^^^^^^^^^^^^ contested-without-counterview
				""" + SOURCES);
	}

	@Test
	void leavesUncontestedClaimsInPeace() {
		check("{order motive| Stalin ordered the murder}{@conquest1989 p. 37}.\n" + SOURCES);
	}

	@Test
	void isContentWithASourceThatDisputes() {
		check("""
				{order contested| Stalin ordered the murder}{@conquest1989 p. 37}.

				{claim order: disputes @lenoe2010 p. 689}
				""" + SOURCES);
	}

	@Test
	void isContentWithACounterClaimOnEitherCard() {
		check("""
				{order contested| Stalin ordered the murder}, or {alone contested| Nikolayev acted alone}.

				{claim order: counter alone}
				""");
	}

	@Test
	void seesTheWordOnTheCardAndOnEverySpan() {
		check("""
				{x| On the card}, {y| on the first} and {y contested| the second span}, {>z contested}long{<z}.
				    ^^^^^^^^^^^ contested-without-counterview
				#                     ^^^^^^^^^^^^ contested-without-counterview
				#                                                                                     ^^^^ contested-without-counterview

				{claim x: contested motive}
				""");
	}

	@Test
	void moreSupportIsNoCounterView() {
		check("""
				{order contested| Stalin ordered the murder}{@conquest1989}{@lenoe2010}.
				                  ^^^^^^^^^^^^^^^^^^^^^^^^^ contested-without-counterview

				{claim order: supports @conquest1989}
				""" + SOURCES);
	}

	@Test
	void aCounterClaimOfAnotherClaimDoesNotHelp() {
		check("""
				{order contested| Stalin ordered the murder}; {x| this} or {y| that}.
				                  ^^^^^^^^^^^^^^^^^^^^^^^^^ contested-without-counterview

				{claim x: counter y}
				""");
	}

	@Test
	@Tag("boundary")
	void aClaimDoesNotCounterItself() {
		check("""
				{order contested| Stalin ordered the murder}.
				                  ^^^^^^^^^^^^^^^^^^^^^^^^^ contested-without-counterview

				{claim order: counter order}
				""");
	}

	@Test
	void isContentWithACounterClaimThatNothingDeclares() {
		check("""
				{order contested| Stalin ordered the murder}.

				{claim order: counter nobody}
				""");
	}

	@Test
	void pointsToWordsOverSeveralLinesAndParagraphs() {
		check("""
				{order contested| ‹contested-without-counterview|Stalin
				ordered it›}. {>alone contested}‹contested-without-counterview|Or

				nobody did›{<alone}.
				""");
	}

	@Test
	void pointsToTheKeyOfAClaimThatStandsOnACardOnly() {
		check("""
				{claim order: contested "Stalin ordered the murder"}
				       ^^^^^ contested-without-counterview
				""");
	}

	@Test
	void looksIntoFootnotesHeadingsAndQuotations() {
		check("""
				{# Who {head contested| ordered it}?}
				#                       ^^^^^^^^^^ contested-without-counterview

				“So {quoted contested| they say}”.{^1}
				#                      ^^^^^^^^ contested-without-counterview

				{^1| Or {note contested| not}.}
				#                        ^^^ contested-without-counterview
				""");
	}

	@Test
	void readsTheClaimsCardInAnotherFile() {
		check("""
				{order contested| Stalin ordered the murder}, or {alone| Nikolayev acted alone}, or {chance| none}.
				#                                                                                            ^^^^ contested-without-counterview
				""", "{claim order: disputes @lenoe2010}\n{claim alone: contested counter order}\n{claim chance: contested}\n"
				+ SOURCES);
	}

	@Test
	void findsTheCounterViewOnACardInAnotherFile() {
		check("{order contested| Stalin ordered the murder}.\n", """
				{claim alone: interpretation "Nikolayev acted alone"
				  counter order}
				""");
	}

	@Test
	void findsACounterViewThatNamesTheClaimWithItsEdition() {
		check("{edition first}\n\n{order contested| Stalin ordered the murder}.\n",
				"{edition second}\n\n{order| Nikolayev acted alone}.\n\n{claim order: counter first.order}\n");
	}

	@Test
	void aCounterViewOfOneEditionsClaimIsNoneOfAnothersClaimOfThatKey() {
		check("{edition first}\n\n{order contested| Stalin ordered the murder}.\n", """
				{edition third}

				{order contested| Nobody did}.
				                  ^^^^^^^^^^ contested-without-counterview

				{claim order: judgement}
				""", "{edition second}\n\n{order| Nikolayev acted alone}.\n\n{claim order: counter first.order}\n");
	}

	@Test
	void aClaimDoesNotCounterItselfByItsQualifiedName() {
		check("""
				{edition e}

				{order contested| Stalin ordered the murder}.
				                  ^^^^^^^^^^^^^^^^^^^^^^^^^ contested-without-counterview

				{claim order: counter e.order}
				""");
	}

	@Test
	void aKeyWithAFullStopIsNoQualifiedName() {
		check("""
				{edition e}

				{order contested| Stalin ordered the murder}; {e.order| this} or {y| that}.
				                  ^^^^^^^^^^^^^^^^^^^^^^^^^ contested-without-counterview

				{claim y: counter e.order}
				""");
	}

	@Test
	void anExceptionWithAReasonHolds() {
		check("{kirov contested| Kirov was shot}.\n\n{claim kirov: {except contested-without-counterview \"nobody answered\"}}\n");
	}

	private static final String DEEDS = """
			{order event contested| Stalin ordered it}, {other event| Nikolayev acted alone}, {later event| they met}.

			{claim order: agent stalin date 1934-12-01 place smolny}

			{claim other: person nikolayev, stalin date 1934-12 place Smolny}

			{claim later: person stalin date 1935}

			{name stalin "Stalin"} {name nikolayev "Nikolayev"}
			""";

	@Test
	void proposesWhatIsToldOfTheSamePersonAtTheSameTimeAndPlace() {
		Finding finding = findings(DEEDS).getFirst();
		assertEquals("Name on the claim's card a source that “disputes” it, or a claim that stands against it under “counter”. "
				+ "Perhaps that is “Nikolayev acted alone”.", finding.message().remedy());
		assertEquals(List.of("other"), finding.related().stream().map(Related::claim).toList());
		assertEquals(List.of("Set “other” against it"), finding.fixes().stream().map(Fix::title).toList());
		assertEquals(DEEDS.replace("place smolny}", "place smolny counter other}"), finding.fixes().getFirst().edits().getFirst().apply(DEEDS));
	}

	@Test
	void theProposalSettlesIt() {
		check(DEEDS.replace("place smolny}", "place smolny counter other}"));
	}

	@Test
	void proposesNothingOfAnotherPlaceTimeOrPersonAndNoPart() {
		for (String other : List.of("person stalin date 1934-12 place Moscow", "person stalin date 1935", "person nikolayev date 1934-12", "person stalin",
				"person stalin date 1934-12 partOf order")) {
			String text = DEEDS.replace("person nikolayev, stalin date 1934-12 place Smolny", other);
			assertEquals(List.of(), findings(text).getFirst().related(), other);
		}
	}

	@Test
	void proposesFirstWhatAnswersTheSameQuestionOtherwise() {
		Finding finding = findings(DEEDS.replace("agent stalin", "answers who stalin agent stalin").replace("person stalin date 1935", "answers who nikolayev")
				+ "{question who: \"Who ordered it?\"}\n").getFirst();
		assertEquals(List.of("later", "other"), finding.related().stream().map(Related::claim).toList());
		assertEquals(List.of(), findings("{order contested| Stalin ordered it}, {same| so he did}.\n\n{claim order: answers who stalin}\n\n"
				+ "{claim same: answers who Stalin}\n\n{question who: \"Who?\"}\n").getFirst().related());
	}

	@Test
	void aCardInAnotherFileIsReadAndLeftAsItIs() {
		Finding finding = findings("{order contested| Stalin ordered it}.\n",
				"{claim order: answers who stalin}\n\n{claim other: answers who nikolayev}\n\n{question who: \"Who?\"}\n").getFirst();
		assertEquals(List.of("other"), finding.related().stream().map(Related::claim).toList());
		assertEquals(List.of(), finding.fixes());
	}

	@Test
	void saysWhetherTheClaimOrThePolicyAsksForIt() {
		assertEquals("The claim “One” is called contested, but no other view is given.", findings("{x contested| One}.\n").getFirst().message().what());
		assertEquals("The claim “One” is of a kind for which the policy asks to hear another view, and none is given.",
				findings("{x judgement| One}.\n\n{policy newspaper}\n").getFirst().message().what());
	}
}
