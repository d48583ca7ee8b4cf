package org.elenchus.rules.catalogue.evidence;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.rating.ConfidenceScale;
import org.elenchus.rules.rating.ConfidenceScale.Levels;
import org.elenchus.rules.source.Wholes;

/**
 * Warns of a claim that rests on nothing but its parts, and of which the editor is surer than of the least certain of them. The old rule of logic:
 * <i>peiorem semper sequitur conclusio partem</i>.
 */
public final class ConclusionAbovePremises implements Rule {

	/** Of these one part that holds is enough: an event took place if something of it did; and who said something does not need what he said. */
	private static final Set<ClaimKind> NO_CONCLUSIONS = EnumSet.of(ClaimKind.EVENT, ClaimKind.EXISTENCE, ClaimKind.QUOTATION, ClaimKind.ATTRIBUTION);
	private static final Set<ClaimKind> INTERPRETING = EnumSet.of(ClaimKind.CAUSE, ClaimKind.MOTIVE, ClaimKind.INTERPRETATION, ClaimKind.JUDGEMENT);
	private static final Set<ClaimKind> EXPLAINING = EnumSet.of(ClaimKind.CAUSE, ClaimKind.MOTIVE);

	@Override
	public String id() {
		return "conclusion-above-premises";
	}

	@Override
	public Reach reach() {
		return Reach.of(ConfidenceScale.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		Levels levels = inquiry.overview(ConfidenceScale.OVERVIEW).of(inquiry.edition());
		Wholes wholes = inquiry.ofEdition(Wholes.class, edition -> Wholes.of(inquiry.claims().toList()));
		inquiry.claims().filter(claim -> claim.supports().isEmpty() && !claim.isAny(NO_CONCLUSIONS))
				.forEach(claim -> levels.lowest(claim).ifPresent(level -> check(inquiry, claim, level, levels, premises(claim, wholes))));
	}

	/** What a claim joins; what only explains it, it does not need. */
	private static List<Claim> premises(Claim whole, Wholes wholes) {
		return wholes.parts(whole).stream().filter(part -> whole.isAny(INTERPRETING) || !part.isAny(EXPLAINING)).toList();
	}

	/** Where of one part it is not known how certain it is, the others bind all the same. */
	private static void check(Inquiry inquiry, Claim claim, String level, Levels levels, List<Claim> premises) {
		Optional<Claim> weakest = Wholes.areAlternatives(premises) ? Optional.empty()
				: premises.stream().filter(part -> levels.highest(part).isPresent())
						.min(Comparator.comparingInt(part -> levels.above(levels.highest(part).orElseThrow(), level)));
		weakest.filter(part -> levels.above(level, levels.highest(part).orElseThrow()) > 0).ifPresent(part -> inquiry.report(claim,
				Map.of("here", level, "subject", part.words().isBlank() ? part.key() : part.words(), "there", levels.highest(part).orElseThrow())));
	}
}
