package org.elenchus.rules.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One lack is told once: where the page of a rule says that it covers others, what these report of the same claims is not told by itself, and the
 * first one names them. A rule does not cover what weighs more.
 */
final class Covering {

	private final String location;
	private final Map<String, RuleInquiry> byRule;
	/** The claims of which a rule's reports are told by another one. */
	private final Map<RuleInquiry, Set<String>> covered = new HashMap<>();

	private Covering(String location, List<RuleInquiry> inquiries) {
		this.location = location;
		this.byRule = inquiries.stream().collect(Collectors.toMap(RuleInquiry::rule, Function.identity()));
	}

	/** Takes away what is covered in an edition, when all rules have been asked. */
	static void settle(String location, List<RuleInquiry> inquiries) {
		Covering covering = new Covering(location, inquiries);
		inquiries.stream().filter(inquiry -> !inquiry.reports().isEmpty()).forEach(covering::cover);
		covering.covered.forEach(RuleInquiry::leaveOut);
	}

	private void cover(RuleInquiry inquiry) {
		Map<String, Set<RuleInquiry>> others = new HashMap<>();
		inquiry.covers().stream().filter(byRule::containsKey).map(byRule::get).filter(other -> other.weighsNoMoreThan(inquiry))
				.forEach(other -> other.reports().stream().flatMap(report -> report.claim().stream())
						.forEach(claim -> others.computeIfAbsent(claim.key(), key -> new HashSet<>()).add(other)));
		if (!others.isEmpty()) {
			inquiry.reports().forEach(report -> cover(report, others));
		}
	}

	private void cover(Report report, Map<String, Set<RuleInquiry>> others) {
		Set<String> rules = new TreeSet<>();
		for (String claim : report.claims(location)) {
			for (RuleInquiry other : others.getOrDefault(claim, Set.of())) {
				rules.add(other.rule());
				covered.computeIfAbsent(other, one -> new HashSet<>()).add(claim);
			}
		}
		report.include(List.copyOf(rules));
	}
}
