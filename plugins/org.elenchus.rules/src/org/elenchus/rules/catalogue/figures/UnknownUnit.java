package org.elenchus.rules.catalogue.figures;

import java.util.HashSet;
import java.util.Set;

import org.elenchus.model.Amount;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.ElenchusPackage.Literals;
import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.conflict.UnknownWords;
import org.elenchus.rules.conflict.Vocabulary;

/** Tells of a unit for which the project has no word, while it has words for others. */
public final class UnknownUnit implements Rule {

	@Override
	public String id() {
		return "unknown-unit";
	}

	@Override
	public Reach reach() {
		return Reach.of(Vocabulary.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		Vocabulary.Words units = inquiry.overview(Vocabulary.OVERVIEW).units();
		if (!units.isEmpty()) {
			UnknownWords unknown = new UnknownWords(inquiry, units);
			inquiry.claims().forEach(claim -> claim.card().ifPresent(card -> check(unknown, claim, card)));
		}
	}

	/** Each unit of a card once: who mends one sees the others. */
	private static void check(UnknownWords unknown, Claim claim, ClaimCard card) {
		Set<String> seen = new HashSet<>();
		for (Amount amount : card.getAmounts()) {
			if (amount.getUnit() != null && !Vocabulary.isShare(amount.getUnit()) && seen.add(amount.getUnit())) {
				unknown.tell(claim, amount, Literals.AMOUNT__UNIT, amount.getUnit());
			}
		}
	}
}
