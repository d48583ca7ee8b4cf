package org.elenchus.rules.engine;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.edition.Chapter;
import org.elenchus.model.edition.Chapters;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Message;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.text.Phrases;

/** Tells a reader of a text in which hardly anything is sourced so once for each chapter, not at every claim. */
final class Summary {

	/** How many claims of one chapter with a finding make it worth to sum them up. */
	private static final int MANY = 20;
	/** The share of the chapter's claims that must have the finding, in per cent. */
	private static final int NEARLY_ALL = 90;

	private final Examination examination;
	private final RulePage page;
	private final Severity severity;
	private final Fingerprints fingerprints = new Fingerprints();

	Summary(Examination examination, RulePage page, Severity severity) {
		this.examination = examination;
		this.page = page;
		this.severity = severity;
	}

	/** What one rule reports, that of a chapter that is full of it as one finding. */
	List<Finding> of(List<Report> reports) {
		List<Report> atClaims = reports.stream().filter(report -> report.claim().isPresent()).toList();
		if (atClaims.size() < MANY) {
			return reports.stream().map(Report::finding).toList();
		}
		Chapters chapters = examination.chapters();
		ChapterSizes sizes = examination.ofEdition(ChapterSizes.class, edition -> ChapterSizes.of(edition, chapters));
		Map<Chapter, List<Report>> found = atClaims.stream()
				.collect(Collectors.groupingBy(report -> chapters.at(claim(report).place()), LinkedHashMap::new, Collectors.toList()));
		found.keySet().removeIf(chapter -> !isFull(found.get(chapter), sizes.claims().getOrDefault(chapter, 0L)));
		return summedUp(reports, found);
	}

	/** How many claims each chapter of an edition has. */
	private record ChapterSizes(Map<Chapter, Long> claims) {

		static ChapterSizes of(Edition edition, Chapters chapters) {
			return new ChapterSizes(edition.claims().stream()
					.collect(Collectors.groupingBy(claim -> chapters.at(claim.place()), Collectors.counting())));
		}
	}

	private static Claim claim(Report report) {
		return report.claim().orElseThrow();
	}

	/** One claim can have several reports, so where these are too few, the claims are. */
	private static boolean isFull(List<Report> reports, long all) {
		return isFull(reports.size(), all) && isFull(claims(reports), all);
	}

	private static boolean isFull(long having, long all) {
		return having >= MANY && having * 100 >= all * NEARLY_ALL;
	}

	private static long claims(List<Report> reports) {
		return reports.stream().map(report -> claim(report).key()).distinct().count();
	}

	private List<Finding> summedUp(List<Report> reports, Map<Chapter, List<Report>> full) {
		Set<Report> covered = Collections.newSetFromMap(new IdentityHashMap<>());
		full.values().forEach(covered::addAll);
		Stream<Finding> shown = reports.stream().filter(report -> !covered.contains(report)).map(Report::finding);
		return Stream.concat(shown, full.entrySet().stream().map(entry -> summary(entry.getKey(), entry.getValue()))).toList();
	}

	private Finding summary(Chapter chapter, List<Report> reports) {
		Finding first = reports.getFirst().finding();
		String template = new Phrases(Summary.class, "summary", examination.language()).word("what");
		String what = template.replace("{count}", Long.toString(claims(reports))).replace("{what}", first.message().what());
		return new Finding(page.id(), severity, first.range(), new Message(what, first.message().why(), first.message().remedy()),
				fingerprints.of(fingerprints.identity(page.id(), chapter.title())), List.of());
	}
}
