package org.elenchus.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.edition.Chapter;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Message;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.text.Phrases;
import org.elenchus.model.text.TextRange;

/** Tells a reader of a text in which hardly anything is sourced so once for each chapter, not at every claim. */
final class Summary {

	/** How many claims of one chapter with a finding make it worth to sum them up. */
	private static final int MANY = 20;
	/** The share of the chapter's claims that must have the finding, in per cent. */
	private static final int NEARLY_ALL = 90;

	private final Examination examination;
	private final RulePage page;
	private final Severity severity;
	private final Map<Finding, Claim> claims;

	Summary(Examination examination, RulePage page, Severity severity, Map<Finding, Claim> claims) {
		this.examination = examination;
		this.page = page;
		this.severity = severity;
		this.claims = claims;
	}

	/** The findings, those of a chapter that is full of them as one. */
	List<Finding> of(List<Finding> findings) {
		List<Finding> atClaims = findings.stream().filter(claims::containsKey).toList();
		if (atClaims.size() < MANY) {
			return findings;
		}
		ChapterSizes sizes = examination.ofEdition(ChapterSizes.class, ChapterSizes::of);
		Map<Chapter, List<Finding>> found = atClaims.stream().collect(Collectors
				.groupingBy(finding -> sizes.at(claims.get(finding).place()), LinkedHashMap::new, Collectors.toList()));
		found.keySet().removeIf(chapter -> !isFull(found.get(chapter), sizes.claims(chapter)));
		return summedUp(findings, found);
	}

	/** The chapters of an edition, and how many claims each has. */
	private record ChapterSizes(List<Chapter> chapters, Map<Chapter, Long> claims) {

		static ChapterSizes of(Edition edition) {
			List<Chapter> chapters = edition.chapters();
			return new ChapterSizes(chapters, edition.claims().stream()
					.collect(Collectors.groupingBy(claim -> Chapter.at(chapters, claim.place()), Collectors.counting())));
		}

		Chapter at(TextRange place) {
			return Chapter.at(chapters, place);
		}

		long claims(Chapter chapter) {
			return claims.getOrDefault(chapter, 0L);
		}
	}

	private boolean isFull(List<Finding> findings, long all) {
		long having = claims(findings);
		return having >= MANY && having * 100 >= all * NEARLY_ALL;
	}

	private long claims(List<Finding> findings) {
		return findings.stream().map(claims::get).map(Claim::key).distinct().count();
	}

	private List<Finding> summedUp(List<Finding> findings, Map<Chapter, List<Finding>> full) {
		Set<Finding> covered = Collections.newSetFromMap(new IdentityHashMap<>());
		full.values().forEach(covered::addAll);
		List<Finding> shown = new ArrayList<>(findings.stream().filter(finding -> !covered.contains(finding)).toList());
		Fingerprints fingerprints = new Fingerprints();
		full.forEach((chapter, inIt) -> shown.add(summary(chapter, inIt, fingerprints)));
		return shown;
	}

	private Finding summary(Chapter chapter, List<Finding> findings, Fingerprints fingerprints) {
		Finding first = findings.getFirst();
		String template = new Phrases(Summary.class, "summary", examination.language()).word("what");
		String what = template.replace("{count}", Long.toString(claims(findings))).replace("{what}", first.message().what());
		return new Finding(page.id(), severity, first.range(), new Message(what, first.message().why(), first.message().remedy()),
				fingerprints.of(page.id(), chapter.title()), List.of());
	}
}
