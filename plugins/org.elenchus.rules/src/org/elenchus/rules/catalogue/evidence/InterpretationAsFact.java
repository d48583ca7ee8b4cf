package org.elenchus.rules.catalogue.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.prose.OwnHedges;
import org.elenchus.rules.prose.Prose;
import org.elenchus.rules.wording.Voice;

/** Warns of a cause, a motive or a judgement that the author states as if it were a plain fact, without any word that says otherwise. */
public final class InterpretationAsFact implements Rule {

	private static final Set<ClaimKind> INTERPRETING = EnumSet.of(ClaimKind.CAUSE, ClaimKind.MOTIVE, ClaimKind.JUDGEMENT);

	@Override
	public String id() {
		return "interpretation-as-fact";
	}

	@Override
	public Reach reach() {
		return Prose.REACH;
	}

	@Override
	public void check(Inquiry inquiry) {
		List<Claim> bare = inquiry.claims().filter(claim -> claim.isAny(INTERPRETING) && Voice.isAuthors(claim) && !isMarked(claim)).toList();
		Set<String> hedged = OwnHedges.among(bare, inquiry);
		bare.stream().filter(claim -> !hedged.contains(claim.key())).forEach(inquiry::report);
	}

	private static boolean isMarked(Claim claim) {
		return claim.contested() || claim.card().filter(card -> !card.getConfidence().isEmpty()).isPresent();
	}
}
