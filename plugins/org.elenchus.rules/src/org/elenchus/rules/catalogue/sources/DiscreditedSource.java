package org.elenchus.rules.catalogue.sources;

import java.util.Map;
import java.util.Optional;

import org.elenchus.model.Flag;
import org.elenchus.model.Source;
import org.elenchus.model.SourceFlag;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;

/** Warns of a forged, retracted or disavowed source that supports a claim without a word about it. */
public final class DiscreditedSource implements Rule {

	@Override
	public String id() {
		return "discredited-source";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().forEach(claim -> claim.supports().forEach(evidence -> evidence.source().filter(DiscreditedSource::isFlagged)
				.filter(source -> !saysWhy(evidence)).flatMap(DiscreditedSource::flag)
				.ifPresent(flag -> inquiry.report(claim, evidence, values(inquiry, flag)))));
	}

	private static Values values(Inquiry inquiry, Flag flag) {
		return Values.of(Map.of("other", flag.getLiteral())).showing(Map.of("other", inquiry.phrase(flag.getLiteral(), Map.of())));
	}

	private static boolean isFlagged(Source source) {
		return !source.getFlags().isEmpty();
	}

	private static Optional<Flag> flag(Source source) {
		return source.getFlags().stream().map(SourceFlag::getFlag).filter(flag -> flag != Flag.UNSPECIFIED).findFirst();
	}

	private static boolean saysWhy(Evidence evidence) {
		return evidence.citation().getRatings().stream()
				.anyMatch(rating -> rating.getReason() != null && !rating.getReason().isBlank());
	}
}
