package org.elenchus.rules.catalogue.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.elenchus.model.Need;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.evidence.EvidenceGraph;
import org.elenchus.model.evidence.Voices;
import org.elenchus.model.project.SourceCards;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;

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
		inquiry.claims().forEach(claim -> tooFew(inquiry, claim).ifPresent(voices -> inquiry.report(claim, values(inquiry, claim, voices), List.of())));
	}

	private static Values values(Inquiry inquiry, Claim claim, Voices voices) {
		int asked = inquiry.policy().number(Need.INDEPENDENT, claim);
		Map<String, String> numbers = Map.of("found", inquiry.number(voices.count()), "cited", inquiry.number(cited(claim)), "asked", inquiry.number(asked));
		boolean sole = looksLikeMore(claim) && voices.sole().isPresent();
		String problem = inquiry.phrase(voices.count() >= asked ? "seeming" : sole ? "both" : "asked", numbers);
		return Values.of(Map.of("found", Integer.toString(voices.count()), "asked", Integer.toString(Math.max(asked, PROMISED)), "source", source(voices)))
				.showing(Map.of("problem", problem));
	}

	/** The voices behind a claim, if they are fewer than they look, or than the policy asks; empty if they are not. */
	static Optional<Voices> tooFew(Inquiry inquiry, Claim claim) {
		int asked = claim.supports().isEmpty() ? 0 : inquiry.policy().number(Need.INDEPENDENT, claim);
		if (asked <= 1 && !looksLikeMore(claim)) {
			return Optional.empty();
		}
		SourceCards.OfEdition cards = inquiry.ofEdition(SourceCards.OfEdition.class, inquiry.overview(SourceCards.OVERVIEW)::of);
		Voices voices = EvidenceGraph.of(inquiry).voices(cards, claim.supports());
		boolean tooFew = voices.count() < asked && claim.supports().stream().allMatch(evidence -> evidence.source().isPresent());
		return tooFew || looksLikeMore(claim) && voices.sole().isPresent() ? Optional.of(voices) : Optional.empty();
	}

	private static boolean looksLikeMore(Claim claim) {
		return claim.supports().size() >= PROMISED && cited(claim) >= PROMISED;
	}

	private static long cited(Claim claim) {
		return claim.supports().stream().map(Evidence::sourceKey).distinct().count();
	}

	private static String source(Voices voices) {
		return voices.sole().orElseGet(() -> String.join(", ", voices.roots()));
	}
}
