package org.elenchus.rules.catalogue;

import java.util.List;
import java.util.Map;

import org.elenchus.model.ClaimCard;
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
		return Reach.MODELS;
	}

	@Override
	public void check(Inquiry inquiry) {
		Chronology chronology = inquiry.shared(Chronology.class, Chronology::of);
		inquiry.claims().forEach(claim -> chronology.against(claim).forEach(other -> report(inquiry, claim, other)));
	}

	private static void report(Inquiry inquiry, Claim claim, Chronology.Dated other) {
		String here = claim.card().map(ClaimCard::getDate).orElseThrow();
		inquiry.report(claim, other.where().against("date").and(Map.of("here", here, "there", other.written())), List.of());
	}
}
