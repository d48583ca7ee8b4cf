package org.elenchus.rules.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.elenchus.markup.Editions;
import org.elenchus.model.project.Project;
import org.elenchus.rules.metrics.EditionMetrics.ChapterMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 2, 11);
	private static final String SOURCES = """

			{source p: primary school one, two}
			{source s: secondary school one}
			{source n: secondary school nobody}
			{school one}
			{school two}
			""";

	@Test
	void nothingComesOfNothing() {
		assertEquals(Tally.NOTHING, tally(""));
		assertEquals(Tally.NOTHING, Metrics.of(new Project(List.of()), TODAY).total());
	}

	@Test
	void aClaimIsSourcedByWhatSupportsItNotByWhatDisputesIt() {
		Tally tally = tally("{x| one}{@s} {y| two} {z| three}\n\n{claim y: disputes @p}\n{claim z: supports @s supports @p}\n" + SOURCES);
		assertEquals(List.of(3, 2, 1), List.of(tally.claims(), tally.sourced(), tally.primary()));
	}

	@Test
	void aCitationSaysItselfHowNearItsSourceIs() {
		assertEquals(1, tally("{x| one}{@s as primary} {y| two}{@p as secondary}" + SOURCES).primary());
	}

	@Test
	void aCounterViewCountsOnBothSides() {
		Tally tally = tally("{x contested| one} {y| two} {z contested| three}\n\n{claim x: counter y}");
		assertEquals(List.of(2, 2, 1), List.of(tally.contested(), tally.countered(), tally.unanswered()));
	}

	@Test
	void everyGradeCountsAndSoDoCitationsWithoutOne() {
		Tally tally = tally("{x B2| one}{@s| C3 by ab, B2 by cd} {@s| \"why\"} {@s p. 1}" + SOURCES);
		assertEquals(Map.of("B2", 2, "C3", 1), tally.grades());
		assertEquals(1, tally("{@s p. 1} {@s | A1}" + SOURCES).ungraded());
	}

	@Test
	void aCitationCountsForEverySchoolOfItsSource() {
		Tally tally = tally("{x| one}{@p}{@s} {@n} {@unknown}" + SOURCES);
		assertEquals(Map.of("one", 2, "two", 1), tally.schools());
		assertEquals(2, tally.unschooled());
	}

	@Test
	void aCitationThatSupportsSeveralClaimsCountsOnce() {
		assertEquals(Map.of("one", 1), tally("{>v}{>w}three{<v}{<w}{@s}" + SOURCES).schools());
		assertEquals(Map.of("one", 1), tally("{x| One}, {y| two}{^3}.\n\n{^3 covers x, y| See {@s p. 1}.}" + SOURCES).schools());
	}

	@Test
	void whatStandsForACitationSupportsAndIsNoFurtherOne() {
		Tally tally = tally("{x| One}{^1}, {y| two}{^2}.\n\n{^1 covers x| {@p p. 1 | B2}.}\n\n{^2 covers y| Ibid.}\n" + SOURCES);
		assertEquals(List.of(2, 2), List.of(tally.sourced(), tally.primary()));
		assertEquals(Map.of("B2", 1), tally.grades());
	}

	@Test
	void aCitationOnACardCountsWithItsClaim() {
		List<ChapterMetrics> chapters = chapters("{# One}\n\n{x| one}.\n\n{# Two}\n\n{y| two}{@s}.\n\n{claim x: supports @s}" + SOURCES);
		assertEquals(List.of("One: 1 [1]", "Two: 1 [1]"), chapters.stream()
				.map(each -> each.title() + ": " + each.tally().claims() + " " + each.tally().schools().values()).toList());
	}

	@Test
	void wordsInAnotherFileCountThere() {
		Project project = new Project(Editions.readAll("{x| one}.", "{claim x: supports @s}" + SOURCES));
		assertEquals(List.of(1, 0), Metrics.of(project, TODAY).editions().stream().map(each -> each.total().claims()).toList());
		assertEquals(1, Metrics.of(project, TODAY).total().sourced());
	}

	@ParameterizedTest
	@CsvSource({ "2026-02-11, MONTH", "2026-01-12, MONTH", "2026-01-11, QUARTER", "2025-11-13, QUARTER", "2025-11-12, YEAR",
			"2025-02-11, YEAR", "2025-02-10, OLDER", "2025-02, OLDER", "2024, OLDER", "2027, MONTH" })
	void doubtsAgeFromTheFirstDayThatCanBeMeant(String since, Age age) {
		assertEquals(1, tally("One{?primary " + since + "}.").doubts().get(age));
	}

	@Test
	void doubtsWithoutADateHaveNoAge() {
		Tally tally = tally("{x| One{?better}}{?primary \"only memoirs\"}.");
		assertEquals(Map.of(Age.UNDATED, 2, Age.MONTH, 0, Age.QUARTER, 0, Age.YEAR, 0, Age.OLDER, 0), tally.doubts());
	}

	@Test
	void chaptersAddUpToTheEditionAndEditionsToTheProject() {
		String text = "{x| one}{@s}.\n\n{# A}\n\n{y contested B2| two}{@p | A1}{?source 2020}.\n\n{# B}\n\n{z| three}.\n" + SOURCES;
		Project project = new Project(Editions.readAll(text, text));
		Metrics metrics = Metrics.of(project, TODAY);
		Tally one = metrics.editions().getFirst().total();
		assertEquals(List.of(3, 2, 1, 1), List.of(one.claims(), one.sourced(), one.contested(), one.doubts().get(Age.OLDER)));
		assertEquals(6, metrics.total().claims());
		assertEquals(Map.of("A1", 2, "B2", 2), metrics.total().grades());
	}

	private static Tally tally(String text) {
		return Metrics.of(new Project(List.of(Editions.read(text))), TODAY).total();
	}

	private static List<ChapterMetrics> chapters(String text) {
		return Metrics.of(new Project(List.of(Editions.read(text))), TODAY).editions().getFirst().chapters();
	}
}
