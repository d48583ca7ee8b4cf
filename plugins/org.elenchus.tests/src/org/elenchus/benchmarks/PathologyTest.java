package org.elenchus.benchmarks;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;

import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.Answers;
import org.elenchus.rules.engine.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PathologyTest {

	static Set<String> names() {
		return Pathology.families().keySet();
	}

	private static String text(String family, int repetitions) {
		return Pathology.families().get(family).apply(repetitions);
	}

	private static Edition read(String text) {
		MarkupProject project = Markup.get().project();
		project.put("a", text);
		return project.editions().getFirst();
	}

	@ParameterizedTest
	@MethodSource("names")
	void twiceTheRepetitionsAreAboutTwiceTheText(String name) {
		IntFunction<String> family = Pathology.families().get(name);
		double ratio = (double) family.apply(2_000).length() / family.apply(1_000).length();
		assertTrue(ratio > 1.9 && ratio < 2.15, () -> "ratio " + ratio);
	}

	@ParameterizedTest
	@EnumSource(Work.class)
	void everyKindOfWorkCanBeDoneOnEveryFamily(Work work) {
		Pathology.families().forEach((name, family) -> assertDoesNotThrow(() -> work.run(family.apply(30)), name));
	}

	@Test
	void overlappingClaimsAreAllOpenInTheMiddle() {
		Edition edition = read(text("overlap, a paragraph each", 50));
		assertEquals(50, edition.claims().size());
		int middle = edition.text().indexOf('b');
		assertTrue(edition.claims().stream().allMatch(claim -> claim.place().start() < middle && claim.place().end() > middle));
		assertEquals(0, edition.problems().size());
	}

	@Test
	void endsInARowAreFollowedByAsManyCitations() {
		Edition edition = read(text("ends in a row, then citations", 50));
		assertEquals(50, edition.claims().size());
		assertTrue(edition.claims().stream().allMatch(claim -> claim.evidence().size() == 50));
	}

	@Test
	void noCardContestsAClaim() {
		Edition edition = read(text("cards of all kinds, no claim contested", 50));
		assertEquals(150, edition.cards().size());
		assertEquals(50, edition.claims().stream().filter(claim -> !claim.contested() && claim.supports().size() == 1).count());
		assertEquals(0, edition.problems().size());
	}

	@Test
	void daysOfNoKnownCalendarAreBeforeTheReform() {
		Edition russian = read("{edition e language ru}\n\n" + text("days of no known calendar", 50));
		Answers answers = Catalogue.installed().only(List.of("unknown-calendar")).ask(russian, new Project(List.of(russian)), Locale.ENGLISH);
		assertEquals(50, answers.findings().size());
	}

	@Test
	void aCardHasAsManyParticulars() {
		assertEquals(50, read(text("particulars", 50)).sources().getFirst().getFields().size());
	}

	@ParameterizedTest
	@CsvSource({ "sources in one circle, circular-support, 1", "sources in many circles, circular-support, 15",
			"claims that close one circle at second hand, circular-support, 1",
			"one claim at second hands in a circle, circular-support, 1", "sources with one title, duplicate-source, 29",
			"motives of one event, conflicting-explanations, 29", "figures that answer one question, conflicting-values, 29",
			"dates of one event, two-dates-for-one-event, 29", "one figure of many scopes, value-unit-drift, 29",
			"places of one event, conflicting-places, 29", "'claims in one order, against their dates', order-broken, 29",
			"claims that come before each other in one circle, order-broken, 1", "claims that come before each other in many circles, order-broken, 15",
			"captions against the text, caption-contradicts-text, 30", "'figures that are perhaps one, rounded', values-perhaps-rounded, 29",
			"raters who differ, raters-disagree, 1", "grades on one scale, raters-disagree, 29" })
	void familiesGiveRulesSomethingToHoldAgainstEachOther(String family, String rule, int findings) {
		MarkupProject project = Markup.get().project();
		project.put("a", text(family, 30));
		Edition edition = project.editions().getFirst();
		Answers answers = Catalogue.installed().only(List.of(rule)).ask(edition, new Project(List.of(edition)), Locale.ENGLISH);
		assertEquals(findings, answers.findings().size());
	}
}
