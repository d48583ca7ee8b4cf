package org.elenchus.rules.catalogue.dates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.conflict.Chronology;

/** Warns of an event that has two dates that cannot be the same, where no conflict is declared. */
public final class TwoDatesForOneEvent implements Rule {

	@Override
	public String id() {
		return "two-dates-for-one-event";
	}

	@Override
	public Reach reach() {
		return Chronology.REACH;
	}

	@Override
	public void check(Inquiry inquiry) {
		Chronology chronology = inquiry.overview(Chronology.OVERVIEW);
		Function<Claim, Optional<Chronology.Dated>> own = Chronology.of(inquiry);
		inquiry.claims().forEach(claim -> own.apply(claim).ifPresent(
				dated -> chronology.against(dated).forEach(other -> report(inquiry, claim, dated, other))));
	}

	private static void report(Inquiry inquiry, Claim claim, Chronology.Dated own, Chronology.Dated other) {
		inquiry.report(claim, other.where().against("date").and(Map.of("here", own.written(), "there", other.written())), List.of());
	}
}
