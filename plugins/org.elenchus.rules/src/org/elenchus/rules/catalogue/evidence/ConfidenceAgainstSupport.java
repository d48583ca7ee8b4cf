package org.elenchus.rules.catalogue.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.evidence.EvidenceGraph;
import org.elenchus.model.evidence.Opposition;
import org.elenchus.model.project.SourceCards;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.prose.WordSets;
import org.elenchus.rules.rating.Appraisal;
import org.elenchus.rules.rating.ConfidenceScale;
import org.elenchus.rules.rating.ConfidenceScale.Levels;
import org.elenchus.rules.rating.Grade;

/** Warns of a confidence on the one side while the evidence stands on the other. */
public final class ConfidenceAgainstSupport implements Rule {

	/** Levels that speak against a claim, and not only say that little speaks for it. */
	private static final Set<String> DENYING = WordSets.of("denying-levels");
	/** What high confidence wants, and {@code confidence-above-evidence} asks for: a usually reliable source and probable information. */
	private static final Grade GOOD = new Grade('B', '2');

	/** Confidence and evidence contradict each other; the names are those of the phrases on the page. */
	private enum Contradiction {
		/** The editor thinks that it is not so, and nothing that is cited says so. */
		DENIED,
		/** The confidence is the least that can be stated, and independent good sources agree. */
		LOW,
		/** The confidence is the highest, and what is cited stands against the claim. */
		HIGH;

		String phrase() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	@Override
	public String id() {
		return "confidence-against-support";
	}

	@Override
	public Reach reach() {
		return Reach.of(ConfidenceScale.OVERVIEW, EvidenceGraph.VOICES, Opposition.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		Levels levels = inquiry.overview(ConfidenceScale.OVERVIEW).of(inquiry.edition());
		Opposition.OfEdition opposition = inquiry.overview(Opposition.OVERVIEW).of(inquiry.edition());
		inquiry.claims().filter(claim -> levels.lowest(claim).isPresent() && levels.lowest(claim).equals(levels.highest(claim))).forEach(claim -> {
			String level = levels.lowest(claim).orElseThrow();
			boolean opposed = !claim.disputes().isEmpty() || opposition.hasCounterView(claim) || !claim.card().orElseThrow().getConflicts().isEmpty();
			Optional<Contradiction> found = opposed ? opposed(inquiry, claim, level, levels) : unopposed(inquiry, claim, level, levels);
			found.ifPresent(one -> inquiry.report(claim, Values.of(Map.of("other", level)).showing(Map.of("side", inquiry.phrase(one.phrase(), Map.of()))), List.of()));
		});
	}

	/** What is called contested and has no counter-view {@code contested-without-counterview} tells. */
	private static Optional<Contradiction> unopposed(Inquiry inquiry, Claim claim, String level, Levels levels) {
		if (DENYING.contains(level.toLowerCase(Locale.ROOT))) {
			return claim.supports().isEmpty() || claim.contested() ? Optional.empty() : Optional.of(Contradiction.DENIED);
		}
		return levels.isBottom(level) && isWellSupported(inquiry, claim) ? Optional.of(Contradiction.LOW) : Optional.empty();
	}

	/** By several voices that are independent of each other, and of which each is rated as good on both axes. */
	private static boolean isWellSupported(Inquiry inquiry, Claim claim) {
		boolean good = claim.restsOnlyOn(evidence -> Appraisal.of(claim, evidence).grade().filter(grade -> grade.equals(GOOD) || grade.isBetterThan(GOOD)).isPresent());
		SourceCards.OfEdition cards = inquiry.ofEdition(SourceCards.OfEdition.class, inquiry.overview(SourceCards.OVERVIEW)::of);
		return good && EvidenceGraph.of(inquiry).voices(cards, claim.supports()).count() > 1;
	}

	/** Where the support by itself is too weak for the confidence, {@code confidence-above-evidence} tells. */
	private static Optional<Contradiction> opposed(Inquiry inquiry, Claim claim, String level, Levels levels) {
		boolean outweighed = claim.supports().isEmpty() ? !claim.disputes().isEmpty() : claim.disputes().stream().anyMatch(against -> outweighs(against, claim));
		return levels.isTop(level) && outweighed && ConfidenceAboveEvidence.excess(claim, inquiry.policy()).isEmpty() ? Optional.of(Contradiction.HIGH) : Optional.empty();
	}

	/** Whether what disputes a claim is rated better than all that supports it; no where something is not rated on an axis. */
	private static boolean outweighs(Evidence against, Claim claim) {
		Optional<Grade> best = Appraisal.of(against).grade();
		return best.isPresent() && claim.restsOnlyOn(evidence -> Appraisal.of(claim, evidence).grade().filter(best.get()::isBetterThan).isPresent());
	}
}
