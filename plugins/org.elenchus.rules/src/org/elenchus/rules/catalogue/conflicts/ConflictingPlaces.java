package org.elenchus.rules.catalogue.conflicts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.conflict.Captions;
import org.elenchus.rules.conflict.Statement;
import org.elenchus.rules.conflict.Whereabouts;

/** Warns of one event in two places of which neither can lie in the other, where no conflict is declared: at the later claim. */
public final class ConflictingPlaces implements Rule {

	@Override
	public String id() {
		return "conflicting-places";
	}

	@Override
	public Reach reach() {
		return Whereabouts.REACH;
	}

	@Override
	public void check(Inquiry inquiry) {
		Function<Claim, Optional<Whereabouts.Pair>> pairs = Whereabouts.of(inquiry);
		inquiry.claims().forEach(claim -> pairs.apply(claim).filter(pair -> !Captions.tells(inquiry, claim, pair.other()))
				.ifPresent(pair -> report(inquiry, claim, pair)));
	}

	private static void report(Inquiry inquiry, Claim claim, Whereabouts.Pair pair) {
		inquiry.report(claim, Statement.against(List.of(pair.other()), "").and(Map.of("here", pair.here(), "there", pair.there())), List.of());
	}
}
