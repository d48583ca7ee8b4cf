package org.elenchus.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Project;
import org.elenchus.model.finding.Finding;

/** The rules that are in force. */
public final class Catalogue {

	private final Map<Rule, RulePage> pages = new LinkedHashMap<>();

	private Catalogue(Iterable<Rule> rules) {
		Map<String, Rule> byId = new LinkedHashMap<>();
		rules.forEach(rule -> byId.putIfAbsent(rule.id(), rule));
		byId.values().forEach(rule -> pages.put(rule, RulePage.of(rule)));
	}

	/** All rules that are installed. Where two have the same id, the first one found counts. */
	public static Catalogue installed() {
		return new Catalogue(ServiceLoader.load(Rule.class, Rule.class.getClassLoader()));
	}

	/** The given rules only. */
	public static Catalogue of(Rule... rules) {
		return new Catalogue(List.of(rules));
	}

	/** The rules' pages, in the order of the catalogue. */
	public List<RulePage> pages() {
		return List.copyOf(pages.values());
	}

	/**
	 * Puts all rules to an edition.
	 *
	 * @param edition  the edition
	 * @param project  the editions it is read with, itself included
	 * @param language the language of the messages; English where a rule does not speak it
	 * @return what the rules found, in the order of the text
	 */
	public List<Finding> check(Edition edition, Project project, Locale language) {
		List<Finding> findings = new ArrayList<>();
		pages.forEach((rule, page) -> {
			Inquiry inquiry = new Inquiry(edition, project, page, language);
			rule.check(inquiry);
			findings.addAll(inquiry.findings());
		});
		findings.sort(Comparator.comparing(Finding::range));
		return findings;
	}
}
