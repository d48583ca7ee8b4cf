package org.elenchus.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.elenchus.model.Exemption;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Project;
import org.elenchus.model.finding.Severity;

/** What all rules that are put to one edition have in common. */
final class Examination {

	private final Edition edition;
	private final Project project;
	private final Locale language;
	private final LocalDate today;
	private final Exceptions exceptions;
	private final RuleIds rules;

	Examination(Edition edition, Project project, Locale language, LocalDate today, RuleIds rules) {
		this.edition = edition;
		this.project = project;
		this.language = language;
		this.today = today;
		this.exceptions = new Exceptions(edition);
		this.rules = rules;
	}

	Edition edition() {
		return edition;
	}

	Project project() {
		return project;
	}

	Locale language() {
		return language;
	}

	LocalDate today() {
		return today;
	}

	<T> T shared(Class<T> kind, Function<Project, T> make) {
		return project.shared(kind, make);
	}

	Set<String> knownRules() {
		return rules.known();
	}

	boolean excepts(String rule, Collection<Exemption> own) {
		return exceptions.hold(rule, own);
	}

	Stream<Exemption> exceptions() {
		return exceptions.all();
	}

	/** Exceptions to rules that are not asked may be of use another time. */
	Stream<Exemption> unusedExceptions() {
		return exceptions.all().filter(exemption -> !exceptions.isUsed(exemption) && rules.asked().contains(exemption.getRule())
				&& Exceptions.isReasoned(exemption));
	}

	/** One rule's look at the edition. */
	Inquiry ask(Rule rule, RulePage page, Severity severity) {
		Inquiry inquiry = new Inquiry(this, page, severity);
		rule.check(inquiry);
		return inquiry;
	}
}
