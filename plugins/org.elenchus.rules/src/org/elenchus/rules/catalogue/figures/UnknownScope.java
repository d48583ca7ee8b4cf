package org.elenchus.rules.catalogue.figures;

import org.elenchus.model.ElenchusPackage.Literals;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.conflict.UnknownWords;
import org.elenchus.rules.conflict.Vocabulary;

/** Tells of a scope for which the project has no word, while it has words for others. */
public final class UnknownScope implements Rule {

	@Override
	public String id() {
		return "unknown-scope";
	}

	@Override
	public Reach reach() {
		return Reach.of(Vocabulary.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		Vocabulary.Words scopes = inquiry.overview(Vocabulary.OVERVIEW).scopes();
		if (!scopes.isEmpty()) {
			UnknownWords unknown = new UnknownWords(inquiry, scopes);
			inquiry.claims().forEach(claim -> claim.card().filter(card -> card.getScope() != null)
					.ifPresent(card -> unknown.tell(claim, card, Literals.CLAIM_CARD__SCOPE, card.getScope())));
		}
	}
}
