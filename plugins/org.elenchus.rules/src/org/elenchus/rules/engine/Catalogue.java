package org.elenchus.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.elenchus.model.Level;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.extension.Extensions;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.parallel.Workers;
import org.elenchus.model.project.Project;
import org.elenchus.rules.Rule;
import org.elenchus.sources.library.Library;

/** The rules that can be put to editions. */
public final class Catalogue {

	private final Map<Rule, RulePage> pages;
	private final LocalDate today;
	/** The ids of all rules that there are, also of those left out here. */
	private final Set<String> known;
	private final Library library;

	private Catalogue(Map<Rule, RulePage> pages, LocalDate today, Set<String> known, Library library) {
		this.pages = pages;
		this.today = today;
		this.known = known;
		this.library = library;
	}

	private static Catalogue of(Iterable<Rule> rules) {
		Map<String, Rule> byId = new LinkedHashMap<>();
		rules.forEach(rule -> byId.putIfAbsent(rule.id(), rule));
		Map<Rule, RulePage> pages = new LinkedHashMap<>();
		byId.values().forEach(rule -> pages.put(rule, RulePage.of(rule)));
		return new Catalogue(pages, LocalDate.now(), Set.copyOf(byId.keySet()), Library.NONE);
	}

	/** All rules that are installed. Where two have the same id, the first one found counts. */
	public static Catalogue installed() {
		return of(Extensions.of(Rule.class));
	}

	/** The given rules only. */
	public static Catalogue of(Rule... rules) {
		return of(List.of(rules));
	}

	/** These rules, asked on another day than today. */
	public Catalogue on(LocalDate day) {
		return new Catalogue(pages, day, known, library);
	}

	/** These rules, asked where the full texts of sources can be found. */
	public Catalogue with(Library texts) {
		return new Catalogue(pages, today, known, texts);
	}

	/** Those of these rules that have one of the given ids. */
	public Catalogue only(Collection<String> ids) {
		return only(page -> ids.contains(page.id()));
	}

	/** These rules without those that are hints for someone who writes, and too often wrong for a report. */
	public Catalogue withoutHints() {
		return only(page -> !page.isHint());
	}

	private Catalogue only(Predicate<RulePage> wanted) {
		Map<Rule, RulePage> kept = new LinkedHashMap<>(pages);
		kept.values().removeIf(wanted.negate());
		return new Catalogue(kept, today, known, library);
	}

	/** The rules' pages, in the order of the catalogue. */
	public List<RulePage> pages() {
		return List.copyOf(pages.values());
	}

	/**
	 * Puts all rules to an edition, but for those that its policy puts off.
	 *
	 * @param edition  the edition
	 * @param project  the editions it is read with, itself included
	 * @param language the language of the messages; English where a rule does not speak it
	 * @return what the rules found, in the order of the text and summed up
	 */
	public List<Finding> check(Edition edition, Project project, Locale language) {
		return ask(edition, project, language).summedUp();
	}

	/** Puts all rules to an edition as {@link #check} does, for someone who wants each finding by itself. */
	public Answers ask(Edition edition, Project project, Locale language) {
		return ask(edition, project, language, Workers.ONE, Optional.empty(), () -> { });
	}

	/**
	 * The same, by several workers: what is found does not depend on their number.
	 *
	 * @param texts what earlier checks of the edition have worked out, if somebody has it checked again and again
	 * @param goOn  is called again and again, by several threads, and ends the inquiry by throwing
	 */
	Answers ask(Edition edition, Project project, Locale language, Workers workers, Optional<TextCache> texts, Runnable goOn) {
		Map<Rule, Severity> asked = new LinkedHashMap<>();
		pages.forEach((rule, page) -> severity(page, project.policy(edition).weight(page.id()))
				.ifPresent(severity -> asked.put(rule, severity)));
		Set<String> ids = asked.keySet().stream().map(Rule::id).collect(Collectors.toSet());
		Examination examination = new Examination(edition, project, language, today, new RuleIds(known, ids), library, texts, goOn);
		List<RuleInquiry> inquiries = new ArrayList<>();
		asked.forEach((rule, severity) -> inquiries.add(new RuleInquiry(examination, rule, pages.get(rule), severity)));
		Map<Boolean, List<RuleInquiry>> last = inquiries.stream().collect(Collectors.partitioningBy(RuleInquiry::isLast));
		workers.each(last.get(false), RuleInquiry::ask);
		workers.each(last.get(true), RuleInquiry::ask);
		Covering.settle(edition.location(), inquiries);
		return new Answers(edition, inquiries, workers);
	}

	private static Optional<Severity> severity(RulePage page, Optional<Level> asked) {
		return asked.map(level -> switch (level) {
		case OFF -> Optional.<Severity>empty();
		case INFO -> Optional.of(Severity.INFO);
		case WARNING -> Optional.of(Severity.WARNING);
		default -> Optional.of(Severity.ERROR);
		}).orElseGet(() -> Optional.of(page.severity()));
	}
}
