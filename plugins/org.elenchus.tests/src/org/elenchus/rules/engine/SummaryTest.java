package org.elenchus.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.elenchus.markup.Editions;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Related;
import org.elenchus.model.project.Project;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.catalogue.evidence.ClaimWithoutSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {

	@ParameterizedTest
	@CsvSource({ "1, 1", "19, 19", "20, 1", "500, 1" })
	void aLongChapterWithoutSourcesHasOneFinding(int claims, int findings) {
		assertEquals(findings, findings("{# One}\n\n" + claims(0, claims, "")).size());
	}

	@Test
	void saysHowManyClaimsAndGivesTheFirst() {
		Finding finding = findings(claims(0, 20, "")).getFirst();
		assertEquals("20 claims of this chapter, nearly all, have this finding. "
				+ "The first: No source supports the claim “Words 0”.", finding.message().what());
		assertEquals("Voor 20 beweringen in dit hoofdstuk, bijna alle, geldt deze bevinding. "
				+ "De eerste: Geen bron ondersteunt de bewering ‘Words 0’.",
				findings(claims(0, 20, ""), Locale.of("nl")).getFirst().message().what());
	}

	@Test
	void standsAtTheFirstOfThem() {
		String text = "Words.\n\n" + claims(0, 20, "");
		Finding finding = findings(text).getFirst();
		assertEquals("Words 0", text.substring(finding.range().start(), finding.range().end()));
	}

	@ParameterizedTest
	@CsvSource({ "27, 3, 1", "26, 4, 26" })
	void nearlyAllClaimsMustHaveTheFinding(int without, int with, int findings) {
		assertEquals(findings, findings(claims(0, without, "") + claims(without, without + with, "{@s}") + "\n\n{source s}").size());
	}

	@Test
	void eachChapterIsSummedUpByItself() {
		List<Finding> findings = findings("{# One}\n\n" + claims(0, 20, "") + "\n\n{# Two}\n\n" + claims(20, 23, "") + "\n\n{# One}\n\n"
				+ claims(23, 48, ""));
		assertEquals(List.of("20", "No", "No", "No", "25"),
				findings.stream().map(finding -> finding.message().what().split(" ")[0]).toList());
		assertEquals(5, findings.stream().map(Finding::fingerprint).distinct().count());
	}

	@Test
	void keepsItsFingerprintWhileTheChapterGrows() {
		assertEquals(findings(claims(0, 20, "")).getFirst().fingerprint(), findings(claims(0, 40, "")).getFirst().fingerprint());
		assertNotEquals(findings(claims(0, 20, "")).getFirst().fingerprint(),
				findings("{# One}\n\n" + claims(0, 20, "")).getFirst().fingerprint());
	}

	@Test
	void manyFindingsAtFewClaimsAreNotManyClaims() {
		String text = IntStream.range(0, 10).mapToObj(i -> "{c" + i + "| Words " + i + "}{@s}{@s p. 1}.").collect(Collectors.joining(" "));
		Edition edition = Editions.read(text + "\n\n{source s}");
		assertEquals(20, Catalogue.of(new AtEachCitation()).check(edition, new Project(List.of(edition)), Locale.ENGLISH).size());
	}

	@Test
	void shortChaptersAreSummedUpTogether() {
		String two = "{# One}\n\n" + claims(0, 12, "") + "\n\n{# Two}\n\n" + claims(12, 20, "");
		assertEquals(List.of("20 claims of 2 short chapters, nearly all, have this finding. The first: No source supports the claim “Words 0”."),
				findings(two).stream().map(finding -> finding.message().what()).toList());
		assertEquals(19, findings(two.replace("{c19| Words 19}", "Words 19")).size());
		assertEquals(1, findings(two + "\n\n{# Three}\n\n" + claims(20, 25, "{@s}") + "\n\n{source s}").size());
		assertEquals(5, findings(two + "\n\n{# Three}\n\n" + claims(20, 24, "") + ' ' + claims(24, 26, "{@s}") + "\n\n{source s}").size());
	}

	@Test
	void whatIsSummedUpIsAllThere() {
		Finding finding = findings(claims(0, 25, "")).getFirst();
		assertEquals(IntStream.range(1, 25).mapToObj(i -> "Words " + i).toList(), finding.related().stream().map(Related::words).toList());
		assertEquals(List.of("0.elx"), finding.related().stream().map(Related::location).distinct().toList());
	}

	@Test
	void eachFindingCanBeHadByItself() {
		Edition edition = Editions.read(claims(0, 30, ""));
		Answers answers = Catalogue.of(new ClaimWithoutSource()).ask(edition, new Project(List.of(edition)), Locale.ENGLISH);
		assertEquals(30, answers.findings().size());
		assertEquals(1, answers.summedUp(finding -> true).size());
		assertEquals(0, answers.summedUp(finding -> false).size());
		List<Finding> some = answers.findings().subList(0, 12);
		assertEquals(some, answers.summedUp(some::contains));
		assertTrue(answers.edition() == edition);
	}

	/** Reports every citation of every claim, with the page of another rule. */
	private static final class AtEachCitation implements Rule {

		@Override
		public String id() {
			return "claim-without-source";
		}

		@Override
		public void check(Inquiry inquiry) {
			inquiry.claims().forEach(claim -> {
				for (Evidence evidence : claim.evidence()) {
					inquiry.report(claim, evidence, Map.of());
				}
			});
		}
	}

	private static String claims(int from, int to, String behind) {
		return IntStream.range(from, to).mapToObj(i -> "{c" + i + "| Words " + i + "}" + behind + ".").collect(Collectors.joining(" "));
	}

	private static List<Finding> findings(String text) {
		return findings(text, Locale.ENGLISH);
	}

	private static List<Finding> findings(String text, Locale language) {
		Edition edition = Editions.read(text);
		return Catalogue.of(new ClaimWithoutSource()).check(edition, new Project(List.of(edition)), language);
	}
}
