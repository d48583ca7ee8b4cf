package org.elenchus.rules.catalogue.sources;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.Source;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.time.HistoricalDate;
import org.elenchus.rules.Decision;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Threshold.Unit;
import org.elenchus.rules.Threshold;
import org.elenchus.rules.Values;
import org.elenchus.rules.source.Dating;

/** Warns of a claim whose only witnesses wrote long after what they tell. */
public final class LateWitness implements Rule {

	/** How many years may lie between what is told and its telling. */
	private static final Threshold<Integer> YEARS = Threshold.number(Unit.YEARS, 0, 20, 1_000);

	/** What somebody thinks of a thing he need not have thought when it happened. */
	private static final Set<ClaimKind> VIEWS = EnumSet.of(ClaimKind.JUDGEMENT, ClaimKind.INTERPRETATION);

	@Override
	public String id() {
		return "late-witness";
	}

	@Override
	public Optional<Threshold<?>> threshold() {
		return Optional.of(YEARS);
	}

	@Override
	public void check(Inquiry inquiry) {
		int years = YEARS.under(inquiry.policy(), this);
		Values values = Values.of(Map.of("other", Integer.toString(years))).showing(Map.of("other", inquiry.number(years)));
		inquiry.claims().filter(LateWitness::hasWitness).forEach(claim -> inquiry.decide(claim, late(claim, years), values));
	}

	private static boolean hasWitness(Claim claim) {
		return !claim.isAny(VIEWS) && claim.supports().stream().anyMatch(evidence -> evidence.kind() == SourceKind.PRIMARY);
	}

	/** Later works are no witnesses and do not count; where the nearness of a source is not known, it may be one. */
	private static Decision late(Claim claim, int years) {
		Optional<HistoricalDate> told = told(claim);
		return Decision.ofSupport(claim, evidence -> switch (evidence.kind()) {
		case PRIMARY -> evidence.source().map(source -> late(told.or(() -> Dating.about(source)), source, years)).orElse(Decision.OPEN);
		case UNSPECIFIED -> Decision.OPEN;
		default -> Decision.HOLDS;
		});
	}

	private static Decision late(Optional<HistoricalDate> told, Source source, int years) {
		Optional<HistoricalDate> written = Dating.written(source);
		boolean known = told.isPresent() && written.isPresent();
		return Decision.of(known && written.get().earliest().getYear() - told.get().latest().getYear() > years, known);
	}

	/** When that was of which the claim speaks. */
	private static Optional<HistoricalDate> told(Claim claim) {
		return claim.card().map(ClaimCard::getDate).or(() -> claim.card().map(ClaimCard::getPeriod))
				.flatMap(date -> Dating.read(List.of(date)));
	}
}
