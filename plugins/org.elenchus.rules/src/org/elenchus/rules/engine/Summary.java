package org.elenchus.rules.engine;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.edition.Chapter;
import org.elenchus.model.edition.Chapters;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Message;
import org.elenchus.model.finding.Related;
import org.elenchus.model.finding.Severity;
import org.elenchus.rules.reporting.Concentration;
import org.elenchus.rules.wording.Wording;

/**
 * Tells once what recurs: a lack that is of one source, wherever this is cited, and what nearly all claims of a chapter lack. The first place
 * speaks, with all others beside it.
 */
final class Summary {

	/** The share of a chapter's claims that must have the finding, in per cent. */
	private static final int NEARLY_ALL = 90;

	private final Examination examination;
	private final RulePage page;
	private final Severity severity;
	private final Additions additions;
	private final Fingerprints fingerprints = new Fingerprints();
	private final Set<Report> covered = Collections.newSetFromMap(new IdentityHashMap<>());

	Summary(Examination examination, RulePage page, Severity severity, Additions additions) {
		this.examination = examination;
		this.page = page;
		this.severity = severity;
		this.additions = additions;
	}

	/** What one rule reports, with one finding for what recurs. */
	List<Finding> of(List<Report> reports) {
		Map<String, List<Report>> lacks = reports.stream().filter(report -> report.lack().isPresent())
				.collect(Collectors.groupingBy(report -> report.lack().get(), LinkedHashMap::new, Collectors.toList()));
		lacks.values().removeIf(group -> group.size() < 2);
		lacks.values().forEach(covered::addAll);
		List<List<Report>> full = full(reports);
		full.forEach(covered::addAll);
		Stream<Finding> shown = reports.stream().filter(report -> !covered.contains(report)).map(Report::finding);
		Stream<Finding> once = lacks.entrySet().stream().map(entry -> once(entry.getKey(), entry.getValue()));
		return Stream.of(shown, once, full.stream().map(this::ofMany)).flatMap(Function.identity()).toList();
	}

	/** The claims that are told together because nearly all around them have the finding, too. */
	private List<List<Report>> full(List<Report> reports) {
		List<Report> atClaims = reports.stream().filter(report -> report.claim().isPresent() && !covered.contains(report)).toList();
		if (atClaims.size() < Concentration.MANY) {
			return List.of();
		}
		Chapters chapters = examination.chapters();
		ChapterSizes sizes = examination.ofEdition(ChapterSizes.class, edition -> ChapterSizes.of(edition, chapters));
		return new Concentration<Report>(report -> chapters.at(claim(report).place()), report -> claim(report).key())
				.groups(atClaims, sizes.claims(), NEARLY_ALL);
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

	private Finding once(String lack, List<Report> reports) {
		Finding first = reports.getFirst().finding();
		List<Related> others = Stream.concat(first.related().stream(), others(reports)).toList();
		return new Finding(page.id(), severity, first.range(), additions.to(first.message(), reports.size() - 1, List.of()),
				fingerprints.of(fingerprints.identity(page.id(), lack)), first.fixes(), others);
	}

	private Finding ofMany(List<Report> reports) {
		Finding first = reports.getFirst().finding();
		List<Chapter> chapters = reports.stream().map(report -> examination.chapters().at(claim(report).place())).distinct().toList();
		long claims = reports.stream().map(report -> claim(report).key()).distinct().count();
		Message message = additions.ofMany(first.message(), claims, chapters.size());
		String told = chapters.size() == 1 ? chapters.getFirst().title() : "";
		return new Finding(page.id(), severity, first.range(), message, fingerprints.of(fingerprints.identity(page.id(), told)), List.of(),
				others(reports).toList());
	}

	private Stream<Related> others(List<Report> reports) {
		Edition edition = examination.edition();
		return reports.stream().skip(1).map(report -> Related.place(edition.location(), report.range(),
				Wording.brief(edition.text().substring(report.range().start(), report.range().end()))));
	}
}
