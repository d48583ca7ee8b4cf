package org.elenchus.rules.catalogue.housekeeping;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.Card;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.Exemption;
import org.elenchus.model.project.TaggedClaims;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;

/** Tells of exceptions that no rule had a use for. */
public final class UnusedException implements Rule {

	@Override
	public String id() {
		return "unused-exception";
	}

	@Override
	public Reach reach() {
		return Reach.of(TaggedClaims.OVERVIEW).and(Reach.EXCEPTIONS);
	}

	@Override
	public void check(Inquiry inquiry) {
		Set<Card> cards = Collections.newSetFromMap(new IdentityHashMap<>());
		cards.addAll(inquiry.edition().cards());
		List<Exemption> unused = inquiry.unusedExceptions().toList();
		unused.stream().filter(exemption -> isDecidedHere(exemption, cards, inquiry))
				.forEach(exemption -> inquiry.report(exemption, Map.of("subject", exemption.getRule())));
	}

	/** What stands on a claim's card can be of use in every file that tags the claim. */
	private static boolean isDecidedHere(Exemption exemption, Set<Card> cards, Inquiry inquiry) {
		return !(exemption.eContainer() instanceof Card card)
				|| cards.contains(card) && !(card instanceof ClaimCard && isTaggedElsewhere(card.getKey(), inquiry));
	}

	private static boolean isTaggedElsewhere(String key, Inquiry inquiry) {
		return inquiry.overview(TaggedClaims.OVERVIEW).containsOutside(inquiry.edition().location(), key);
	}
}
