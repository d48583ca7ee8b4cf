package org.elenchus.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.elenchus.benchmarks.ProjectFiles;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.extension.Extensions;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.parallel.Workers;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.ContributionBytes;
import org.elenchus.model.project.Overview;
import org.elenchus.model.project.Project;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.conflict.Figures;
import org.elenchus.rules.conflict.Sums;
import org.elenchus.rules.engine.files.InputFiles;
import org.elenchus.rules.wording.DeclaredNames;
import org.elenchus.testing.OnlyOne;
import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule is given what it says that it reads, and nothing else. */
class ReachTest {

	private static final List<Rule> RULES = Extensions.of(Rule.class);
	/** What these know of other editions, and what the project knows. */
	private static final Set<Overview<?, ?>> OVERVIEWS = overviews();

	private static Set<Overview<?, ?>> overviews() {
		Set<Overview<?, ?>> all = new HashSet<>(Project.OWN);
		RULES.forEach(rule -> all.addAll(rule.reach().overviews()));
		return all;
	}

	static Stream<Project> projects() {
		ProjectReader reader = new ProjectReader(Workers.ONE);
		Stream<List<InputText>> samples = Stream.of("plugins/org.elenchus.examples/editions", "plugins/org.elenchus.examples/workshop")
				.map(folder -> InputFiles.of(ProjectFolder.of(folder), List.of(Path.of("")), Locale.ENGLISH).texts());
		Stream<List<InputText>> made = Stream.of(1, 2).map(seed -> new ProjectFiles(5, 3_000, 20, 40).texts(seed).entrySet().stream()
				.map(text -> new InputText(text.getKey(), text.getValue())).toList());
		Stream<List<InputText>> small = Stream.of(List.of(
				new InputText("names.elx", "{name lenin \"Vladimir Lenin\" variants \"Lenine, V.\"}\n{name stalin \"Jozef Stalin\"}\n{scale s: x, y, z}\n"),
				new InputText("a.elx", "{edition a \"A\" author \"V. Lenine\"}\n\nLenin came and Lenine went. {k event| He said so}{@s1 p. 3}{@s2}.\n\n"
						+ "{source s1: secondary book author \"Lenin, Vladimir\" title \"T\" year 1920}\n"
						+ "{source s2: primary archive title \"U\" archive \"RGASPI\" archive_location \"f. 17 op. 2 d. 3\"}\n{source s3: primary archive title \"V\" year 1901}\n"),
				new InputText("b.elx", "{edition b \"B\" language nl}\n\nWellicht is {m event| dat zo}{@s4}.\n\n"
						+ "{source s4: primary archive title \"U\" archive \"RGASPI\" archive_location \"fond 17, opis 2, delo 3\" basedOn s3}\n{claim k: event}\n")));
		return Stream.of(samples, made, small).flatMap(each -> each).map(reader::read);
	}

	@ParameterizedTest
	@MethodSource("projects")
	void theModelsOfOtherEditionsMayBeGone(Project project) {
		List<Finding> all = project.editions().stream().flatMap(edition -> found(edition, project)).toList();
		assertTrue(!all.isEmpty());
		assertEquals(all, IntStream.range(0, project.editions().size()).mapToObj(i -> OnlyOne.of(project.editions(), i, OVERVIEWS))
				.flatMap(alone -> found(alone.editions().getFirst(), alone)).toList());
	}

	private static Stream<Finding> found(Edition edition, Project project) {
		Answers answers = Catalogue.installed().ask(edition, project, Locale.ENGLISH);
		List<Finding> found = answers.findings();
		assertEquals(List.of(), answers.faults());
		return found.stream();
	}

	@ParameterizedTest
	@MethodSource("projects")
	void contributionsAreWrittenAndReadBack(Project project) throws IOException {
		for (Overview<?, ?> overview : OVERVIEWS) {
			for (Edition edition : project.editions()) {
				Contribution part = overview.read().apply(edition);
				assertEquals(part, ContributionBytes.read(overview.part(), ContributionBytes.write(part)));
			}
		}
	}

	@Test
	void allThatRulesKnowOfProjectsIsTold() {
		assertEquals(Set.of("TaggedClaims", "CitedSources", "ArchiveSpellings", "DeclaredNames", "NameForms", "Schools", "GradeSteps", "StatedLanguages", "Works",
				"KnownKeys", "Opposition", "RegisterPolicies", "SourceCards", "ClaimCards", "Texts", "Relations", "SecondHands", "Testimonies", "RatedCitations",
				"HeardClaims", "Figures", "Chronology", "GivenExplanations", "WordedDocuments", "Answers", "Lives", "Whereabouts", "Sequence", "AllUsed", "OtherViews",
				"ConfidenceScale", "Vocabulary"),
				OVERVIEWS.stream().map(overview -> overview.whole().getSimpleName()).collect(Collectors.toSet()));
	}

	/** A rule that reads something and says of its reach what it is told to say. */
	private record Reader(Reach reach, Consumer<Inquiry> reads) implements Rule {

		@Override
		public String id() {
			return "claim-without-source";
		}

		@Override
		public void check(Inquiry inquiry) {
			reads.accept(inquiry);
		}
	}

	@Test
	void whatARuleHasNotSaidItIsNotGiven() {
		assertRefused(inquiry -> inquiry.overview(Sums.CONCLUSION), Reach.of(Sums.CONCLUSION), "Sums");
		assertRefused(inquiry -> inquiry.overview(Sums.CONCLUSION), Reach.of(Figures.OVERVIEW), "Sums");
		assertRefused(inquiry -> inquiry.overview(DeclaredNames.OVERVIEW), Reach.of(DeclaredNames.OVERVIEW), "DeclaredNames");
		assertRefused(Inquiry::today, Reach.DAY, "the day");
		assertRefused(Inquiry::library, Reach.FULL_TEXTS, "full texts");
	}

	private static void assertRefused(Consumer<Inquiry> reads, Reach needed, String what) {
		assertEquals(List.of("java.lang.IllegalStateException: the rule claim-without-source reads " + what + " and its reach does not say so"),
				faults(new Reader(Reach.EDITION, reads)));
		assertEquals(List.of(), faults(new Reader(Reach.EDITION.and(needed), reads)));
	}

	private static List<String> faults(Rule rule) {
		Project project = new ProjectReader(Workers.ONE).read(List.of(new InputText("a.elx", "{a event| b}")));
		return Catalogue.of(rule).ask(project.editions().getFirst(), project, Locale.ENGLISH).faults().stream().map(fault -> fault.thrown()).toList();
	}
}
