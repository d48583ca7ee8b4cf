package org.elenchus.rules.source;

import java.util.EnumSet;
import java.util.Set;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.evidence.NameForms;

/** That somebody said something is best proved by his own words: for a quotation or an attribution these are the primary source, whatever they are for the rest. */
public final class OwnWords {

	private static final Set<ClaimKind> SAID = EnumSet.of(ClaimKind.QUOTATION, ClaimKind.ATTRIBUTION);

	private OwnWords() {
	}

	/** Whether a claim tells what somebody said. */
	public static boolean areClaimed(Claim claim) {
		return claim.isAny(SAID);
	}

	/** Whether he who speaks in such a claim has written what is cited for it himself; no where the claim's card names nobody. */
	public static boolean support(Claim claim, Evidence evidence, NameForms names) {
		String speaker = claim.card().map(card -> card.getSpeaker()).orElse(null);
		return speaker != null && areClaimed(claim) && evidence.citation().getVia() == null && evidence.source().stream()
				.flatMap(source -> source.getAuthors().stream()).anyMatch(author -> names.isSpeaker(author, speaker));
	}
}
