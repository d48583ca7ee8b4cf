package org.elenchus.model.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.elenchus.markup.Editions;
import org.elenchus.model.Level;
import org.elenchus.model.Need;
import org.elenchus.model.Policy;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyInForceTest {

	@Test
	void isHistoryWhereNobodySaysOtherwise() {
		PolicyInForce policy = of();
		assertTrue(policy.requires(Need.PRIMARY, claim("event")));
		assertFalse(policy.requires(Need.PRIMARY, claim("motive")));
		assertFalse(policy.requires(Need.LOCATOR, claim("event")));
		assertEquals(180, policy.doubtDays());
	}

	@Test
	void startsFromThePresetThatACardNames() {
		assertTrue(of("{policy source-edition}").requires(Need.LOCATOR, claim("event")));
		assertEquals(30, of("{policy newspaper}").doubtDays());
	}

	@Test
	void theLastPresetThatIsNamedCounts() {
		assertEquals(90, of("{policy newspaper}", "{policy source-edition}", "{policy require source}").doubtDays());
	}

	@Test
	void thePresetThatIsAskedForCountsBeforeThoseOfCards() {
		PolicyInForce policy = PolicyInForce.of(Optional.of(Preset.HISTORY), cards("{policy newspaper: limit school-balance 60}"));
		assertEquals(180, policy.doubtDays());
		assertEquals(Optional.of("60"), policy.limit("school-balance"));
	}

	@Test
	void whatACardAsksUnderANeedTakesThePlaceOfWhatThePresetAsks() {
		PolicyInForce policy = of("{policy history: require primary for motive}");
		assertTrue(policy.requires(Need.PRIMARY, claim("motive")));
		assertFalse(policy.requires(Need.PRIMARY, claim("event")));
		assertTrue(policy.requires(Need.SOURCE, claim("event")));
	}

	@Test
	void severalRequirementsOfOneCardHoldTogetherAndTheHighestNumberCounts() {
		PolicyInForce policy = of("{policy require independent 2 for event require independent 3 for contested}");
		assertEquals(2, policy.number(Need.INDEPENDENT, claim("event")));
		assertEquals(3, policy.number(Need.INDEPENDENT, claim("event contested")));
		assertEquals(0, policy.number(Need.INDEPENDENT, claim("motive")));
	}

	@Test
	void aRequirementWithoutKindsIsOneOfAllClaims() {
		assertEquals(1, of("{policy require rating}").number(Need.RATING, claim("")));
	}

	@Test
	void weighsRules() {
		PolicyInForce policy = of("{policy severity x error severity y off}", "{policy severity x info}");
		assertEquals(Optional.of(Level.INFO), policy.weight("x"));
		assertEquals(Optional.of(Level.OFF), policy.weight("y"));
		assertEquals(Optional.empty(), policy.weight("z"));
	}

	@Test
	void aWeightThatCannotBeReadLeavesTheOneBefore() {
		assertEquals(Optional.of(Level.ERROR), of("{policy source-edition: severity claim-without-source loud}")
				.weight("claim-without-source"));
	}

	@ParameterizedTest
	@CsvSource({ "60, 60", "6.5, 6.5", "\"many\", many" })
	void aThresholdIsGivenAsItIsWritten(String written, String read) {
		assertEquals(Optional.of(read), of("{policy limit school-balance " + written + "}").limit("school-balance"));
	}

	@Test
	void aRuleWithoutAThresholdHasItsOwn() {
		assertEquals(Optional.empty(), of().limit("school-balance"));
	}

	@Test
	void wordsAreAdded() {
		PolicyInForce policy = of("{policy words weasel-words \"some say\"}", "{policy words weasel-words \"one says\", \"some say\"}");
		assertEquals(List.of("some say", "one says"), List.copyOf(policy.words("weasel-words")));
		assertEquals(List.of(), List.copyOf(policy.words("other")));
	}

	@Test
	void cardsOfRegistersCountForAllEditionsAndThoseOfAnEditionForItself() {
		List<Edition> editions = Editions.readAll("{policy source-edition: limit x 1}", "{edition a}\n\n{policy limit x 2}", "{edition b}");
		Project project = new Project(editions);
		assertEquals(List.of("1", "2", "1"), editions.stream().flatMap(edition -> project.policy(edition).limit("x").stream()).toList());
		assertEquals(90, project.policy(editions.getLast()).doubtDays());
	}

	@Test
	void aProjectTakesThePresetThatIsAskedFor() {
		List<Edition> editions = Editions.readAll("{policy source-edition}");
		assertEquals(30, new Project(editions, Optional.of(Preset.NEWSPAPER)).policy(editions.getFirst()).doubtDays());
	}

	@ParameterizedTest
	@EnumSource
	void everyPresetCanBeRead(Preset preset) {
		assertTrue(PolicyInForce.of(preset).requires(Need.SOURCE, claim("")));
		assertTrue(PolicyInForce.of(preset).doubtDays() > 0);
		assertEquals(Optional.of(preset), Preset.of(preset.id()));
	}

	@Test
	void noOtherNameIsAPreset() {
		assertEquals(Optional.empty(), Preset.of("HISTORY"));
		assertEquals(List.of("history", "source-edition", "factcheck", "newspaper"), Preset.ids());
	}

	private static PolicyInForce of(String... cards) {
		return PolicyInForce.of(Optional.empty(), cards(cards));
	}

	private static List<PolicyTerms> cards(String... cards) {
		return Editions.read(String.join("\n\n", cards)).cards(Policy.class).stream().map(PolicyTerms::of).toList();
	}

	private static Claim claim(String head) {
		return Editions.read("{x " + head + "| one}").claims().getFirst();
	}
}
