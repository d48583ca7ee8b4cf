package org.elenchus.rules.catalogue.dates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.conflict.Captions;
import org.elenchus.rules.conflict.Chronology;
import org.elenchus.rules.conflict.Statement;

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
		inquiry.claims().forEach(claim -> own.apply(claim).ifPresent(dated -> report(inquiry, claim, dated,
				chronology.against(dated).stream().filter(other -> !Captions.tells(inquiry, claim, other.where())).toList())));
	}

	private static void report(Inquiry inquiry, Claim claim, Chronology.Dated own, List<Chronology.Dated> others) {
		if (!others.isEmpty()) {
			inquiry.report(claim, Statement.against(others.stream().map(Chronology.Dated::where).toList(), "")
					.and(Map.of("here", own.written(), "there", others.getFirst().written())), List.of());
		}
	}
}
