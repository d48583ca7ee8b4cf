package org.elenchus.rules.catalogue.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.evidence.Opposition;
import org.elenchus.model.evidence.Opposition.OfEdition;
import org.elenchus.model.evidence.Schools;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;

/** Warns of a claim that only those dispute who are of one school with those who support it. */
public final class CounterviewSameSchool implements Rule {

	@Override
	public String id() {
		return "counterview-same-school";
	}

	@Override
	public Reach reach() {
		return Reach.of(Schools.OVERVIEW, Opposition.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		Schools schools = inquiry.overview(Schools.OVERVIEW);
		if (!schools.isEmpty()) {
			OfEdition opposition = inquiry.overview(Opposition.OVERVIEW).of(inquiry.edition());
			inquiry.claims().filter(opposition::hasCounterView).forEach(claim -> check(inquiry, schools, opposition, claim));
		}
	}

	private static void check(Inquiry inquiry, Schools schools, OfEdition opposition, Claim claim) {
		Set<String> common = common(others(schools, opposition, claim));
		if (!common.isEmpty()) {
			common.retainAll(ofSupport(schools.behind(claim)));
		}
		if (!common.isEmpty()) {
			inquiry.report(claim, Map.of("source", String.join(", ", new TreeSet<>(common))));
		}
	}

	private static List<Set<String>> others(Schools schools, OfEdition opposition, Claim claim) {
		List<Opposition.Side> opponents = opposition.opponents(claim);
		List<Set<String>> others = new ArrayList<>(Schools.ofEach(claim.disputes()));
		opponents.forEach(opponent -> others.addAll(schools.behind(opponent)));
		boolean unknown = opponents.isEmpty() && !claim.counters().isEmpty() || opponents.stream().anyMatch(one -> schools.behind(one).isEmpty());
		return unknown ? List.of() : others;
	}

	/** The schools to which all other views belong; none where one of them may be of any school. */
	private static Set<String> common(List<Set<String>> views) {
		Set<String> common = views.isEmpty() ? new HashSet<>() : new HashSet<>(views.getFirst());
		views.forEach(common::retainAll);
		return common;
	}

	/** The schools to which all support belongs of which the school is known. */
	private static Set<String> ofSupport(List<Set<String>> support) {
		return common(support.stream().filter(schools -> !schools.isEmpty()).toList());
	}
}
