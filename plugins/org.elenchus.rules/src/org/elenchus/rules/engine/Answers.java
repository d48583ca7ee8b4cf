package org.elenchus.rules.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.fault.Fault;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.parallel.Workers;

/** What the rules found in one edition: each finding by itself, or as a reader wants to see them. */
public final class Answers {

	private final Edition edition;
	private final List<RuleInquiry> inquiries;
	private final Workers workers;
	/** By rule, none for what is no rule's. */
	private final Map<String, Fault> faults = new HashMap<>();

	/** @param workers put what was found into words */
	Answers(Edition edition, List<RuleInquiry> inquiries, Workers workers) {
		this.edition = edition;
		this.inquiries = List.copyOf(inquiries);
		this.workers = workers;
		inquiries.forEach(inquiry -> inquiry.thrown().ifPresent(thrown -> note(inquiry.rule(), thrown)));
	}

	/** No answers, because reading or asking failed. */
	public static Answers none(Edition edition, Throwable thrown) {
		Answers none = new Answers(edition, List.of(), Workers.ONE);
		none.note("", thrown);
		return none;
	}

	public Edition edition() {
		return edition;
	}

	/** What the rules could not judge, in the order of the rules. */
	public List<LeftOpen> leftOpen() {
		return inquiries.stream().flatMap(inquiry -> inquiry.leftOpen().stream()).toList();
	}

	/** All findings, in the order of the text. */
	public List<Finding> findings() {
		return sorted(RuleInquiry::findings);
	}

	/**
	 * The findings as a reader wants to see them: in the order of the text, and one for all where a rule has hardly
	 * anything but findings in a long chapter.
	 */
	public List<Finding> summedUp() {
		return sorted(RuleInquiry::summedUp);
	}

	/**
	 * Some of the findings, as {@link #summedUp()} gives them.
	 *
	 * @param wanted which findings count; the others are neither shown nor summed up
	 */
	public List<Finding> summedUp(Predicate<Finding> wanted) {
		return sorted(inquiry -> inquiry.summedUp(wanted));
	}

	/**
	 * The rules that failed, each with what it threw; what a rule had found before that counts. Findings are put into words when somebody
	 * asks for them, so a rule can fail there, too.
	 */
	public synchronized List<Fault> faults() {
		return Stream.concat(Stream.of(""), inquiries.stream().map(RuleInquiry::rule)).map(faults::get).filter(Objects::nonNull).toList();
	}

	private List<Finding> sorted(Function<RuleInquiry, List<Finding>> view) {
		return workers.map(inquiries, inquiry -> worded(inquiry, view)).stream().flatMap(List::stream).sorted(Comparator.comparing(Finding::range)).toList();
	}

	private List<Finding> worded(RuleInquiry inquiry, Function<RuleInquiry, List<Finding>> view) {
		return Fault.caught(() -> view.apply(inquiry), thrown -> {
			note(inquiry.rule(), thrown);
			return List.of();
		});
	}

	private synchronized void note(String rule, Throwable thrown) {
		faults.putIfAbsent(rule, new Fault(edition.location(), rule, thrown));
	}
}
