package org.elenchus.rules.catalogue.evidence;

import java.util.Map;

import org.elenchus.model.Need;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.evidence.EvidenceGraph;
import org.elenchus.model.evidence.Voices;
import org.elenchus.model.policy.PolicyInForce;
import org.elenchus.model.project.SourceCards;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;

/** Warns of a claim whose supports are not as independent of each other as they look, or as the policy asks. */
public final class SingleVoice implements Rule {

	/** Who cites several sources promises so many voices. */
	private static final int PROMISED = 2;

	@Override
	public String id() {
		return "single-voice";
	}

	@Override
	public Reach reach() {
		return Reach.of(EvidenceGraph.VOICES);
	}

	@Override
	public void check(Inquiry inquiry) {
		PolicyInForce policy = inquiry.policy();
		inquiry.claims().filter(claim -> !claim.supports().isEmpty()).forEach(claim -> {
			int asked = policy.number(Need.INDEPENDENT, claim);
			if (asked > 1 || looksLikeMore(claim)) {
				check(inquiry, claim, asked);
			}
		});
	}

	private static void check(Inquiry inquiry, Claim claim, int asked) {
		SourceCards.OfEdition cards = inquiry.ofEdition(SourceCards.OfEdition.class, inquiry.overview(SourceCards.OVERVIEW)::of);
		Voices voices = EvidenceGraph.of(inquiry).voices(cards, claim.supports());
		boolean tooFew = voices.count() < asked && claim.supports().stream().allMatch(evidence -> evidence.source().isPresent());
		if (tooFew || looksLikeMore(claim) && voices.sole().isPresent()) {
			inquiry.report(claim, Map.of("found", Integer.toString(voices.count()),
					"asked", Integer.toString(Math.max(asked, PROMISED)), "source", source(voices)));
		}
	}

	private static boolean looksLikeMore(Claim claim) {
		return claim.supports().size() >= PROMISED && claim.supports().stream().map(Evidence::sourceKey).distinct().count() >= PROMISED;
	}

	private static String source(Voices voices) {
		return voices.sole().orElseGet(() -> String.join(", ", voices.roots()));
	}
}
