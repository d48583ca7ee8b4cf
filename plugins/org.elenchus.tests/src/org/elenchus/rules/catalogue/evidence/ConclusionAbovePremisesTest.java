package org.elenchus.rules.catalogue.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConclusionAbovePremisesTest extends RuleTest {

	private static final String PARTS = "\n{claim pa: partOf x confidence high}\n{claim pb: partOf x confidence low}\n";

	ConclusionAbovePremisesTest() {
		super(new ConclusionAbovePremises());
	}

	@ParameterizedTest
	@ValueSource(strings = { "judgement", "figure", "cause", "absence", "" })
	void firesWhereTheWholeIsMoreCertainThanItsWeakestPart(String kind) {
		check("{x %s| ‹conclusion-above-premises|One›}, {pa| two}, {pb| three}.\n\n{claim x: confidence moderate}\n".formatted(kind.isEmpty() ? "B2" : kind) + PARTS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "event", "existence", "attribution", "quotation" })
	void whatOnePartIsEnoughForIsNoConclusion(String kind) {
		check("{x %s| One}, {pa| two}, {pb| three}.\n\n{claim x: confidence high}\n".formatted(kind) + PARTS);
	}

	@Test
	@Tag("boundary")
	void asCertainAsTheWeakestIsCertainEnough() {
		check("{x judgement| One}, {pa| two}, {pb| three}.\n\n{claim x: confidence low}\n" + PARTS);
		check("{x judgement| One}, {pa| two}, {pb| three}.\n\n{claim x: confidence low, high by ab}\n" + PARTS);
		check("{x judgement| One}, {pa| two}.\n\n{claim x: confidence high}\n{claim pa: partOf x confidence low, high by ab}\n");
	}

	@Test
	void supportOfItsOwnIsEnough() {
		check("{x judgement| One}{@s}, {pa| two}, {pb| three}.\n\n{claim x: confidence high}\n{source s}\n" + PARTS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{claim pa: partOf x confidence high counter pb}\n{claim pb: partOf x confidence low}",
			"{claim pa: partOf x confidence high}\n{claim pb: partOf x confidence low conflicts pa}",
			"{question q: \"Q?\"}\n{claim pa: partOf x confidence high answers q yes}\n{claim pb: partOf x confidence low answers q no}" })
	void alternativesNeedNotAllHold(String parts) {
		check("{x judgement| One}, {pa| two}, {pb| three}.\n\n{claim x: confidence high}\n" + parts + '\n');
	}

	@Test
	void whatOnlyExplainsItItDoesNotNeed() {
		check("{x figure| One}, {pa cause| two}, {pb motive| three}.\n\n{claim x: confidence high}\n" + PARTS);
		check("{x judgement| ‹conclusion-above-premises|One›}, {pa cause| two}, {pb motive| three}.\n\n{claim x: confidence high}\n" + PARTS);
	}

	@Test
	void whatIsNotKnownBindsNothing() {
		check("{x judgement| One}, {pa| two}.\n\n{claim x: confidence high}\n{claim pa: partOf x}\n");
		check("{x judgement| One}, {pa| two}.\n\n{claim pa: partOf x confidence low}\n");
		check("{x judgement| ‹conclusion-above-premises|One›}, {pa| two}, {pb| three}.\n\n{claim x: confidence high}\n{claim pa: partOf x}\n{claim pb: partOf x confidence low}\n");
	}

	@Test
	void theScaleIsThatOfTheProject() {
		String text = "{edition e \"E\"}\n\n{x judgement| %s}, {pa| two}.\n\n{claim x: confidence sure}\n{claim pa: partOf x confidence fair}\n";
		check(text.formatted("‹conclusion-above-premises|One›"), "{scale confidence poor, fair, sure}\n");
		check(text.formatted("One"), "{scale confidence sure, fair, poor}\n");
		check(text.formatted("One"), "{edition f \"F\"}\n\n{scale confidence poor, fair, sure}\n", "{edition g \"G\"}\n\n{scale confidence fair, sure}\n");
		check("{scale confidence fair, sure}\n\n" + text.replace("{edition e \"E\"}\n\n", "").formatted("‹conclusion-above-premises|One›"),
				"{edition g \"G\"}\n\n{scale confidence sure, fair}\n");
	}

	@Test
	void anExceptionIsHonoured() {
		check("{x judgement| One}{except conclusion-above-premises \"they agree\" by ab on 2026-02-11}, {pb| three}.\n\n{claim x: confidence high}\n" + PARTS);
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check("One.{^1}\n\n{^1| {x judgement| ‹conclusion-above-premises|it was\nplanned›}.} “{y judgement| ‹conclusion-above-premises|Two›}”\n\n{pa| two}, {pb| three}.\n\n"
				+ "{claim x: confidence high}\n{claim y: confidence high}\n{claim pa: partOf x confidence high}\n{claim pb: partOf x, y confidence low}\n");
	}

	@Test
	void namesTheWeakest() {
		assertEquals("The confidence in “One” is “high”, and in “three”, on which it rests, it is only “low”.",
				findings("{x judgement| One}, {pa| two}, {pb| three}, {pc| four}.\n\n{claim x: confidence high}\n{claim pc: partOf x confidence moderate}\n" + PARTS)
						.getFirst().message().what());
	}
}
