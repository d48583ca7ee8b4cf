package org.elenchus.rules.catalogue.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.Source;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.time.HistoricalDate;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Threshold;
import org.elenchus.rules.Threshold.Unit;
import org.elenchus.rules.source.Dating;

/** Warns of a claim whose only witnesses wrote long after what they tell. */
public final class LateWitness implements Rule {

	/** How many years may lie between what is told and its telling. */
	private static final Threshold<Integer> YEARS = Threshold.number(Unit.YEARS, 0, 20, 1_000);

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
		inquiry.claims().filter(claim -> isLate(claim, years))
				.forEach(claim -> inquiry.report(claim, Map.of("other", Integer.toString(years))));
	}

	/** Later works are no witnesses and do not count; where the nearness of a source is not known, it may be one. */
	private static boolean isLate(Claim claim, int years) {
		Optional<HistoricalDate> told = told(claim);
		boolean witnessed = false;
		for (Evidence evidence : claim.supports()) {
			boolean witness = evidence.kind() == SourceKind.PRIMARY;
			if (evidence.kind() == SourceKind.UNSPECIFIED || witness && !isLate(told, evidence, years)) {
				return false;
			}
			witnessed |= witness;
		}
		return witnessed;
	}

	private static boolean isLate(Optional<HistoricalDate> told, Evidence witness, int years) {
		return witness.source().filter(source -> isLate(told.or(() -> Dating.about(source)), source, years)).isPresent();
	}

	private static boolean isLate(Optional<HistoricalDate> told, Source source, int years) {
		return told.isPresent() && Dating.written(source)
				.filter(written -> written.earliest().getYear() - told.get().latest().getYear() > years).isPresent();
	}

	/** When that was of which the claim speaks. */
	private static Optional<HistoricalDate> told(Claim claim) {
		return claim.card().map(ClaimCard::getDate).or(() -> claim.card().map(ClaimCard::getPeriod))
				.flatMap(date -> Dating.read(List.of(date)));
	}
}
