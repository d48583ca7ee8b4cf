package org.elenchus.rules.catalogue.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Amount;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;

/** Points out a figure of which nobody can tell when it was counted, or of whom and where. */
public final class FigureWithoutFrame implements Rule {

	@Override
	public String id() {
		return "figure-without-frame";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().forEach(claim -> {
			List<String> missing = claim.card().map(card -> missing(claim, card)).orElse(List.of());
			if (!missing.isEmpty()) {
				String phrase = missing.size() > 1 ? "both" : missing.getFirst();
				Values values = Values.of(Map.of("missing", String.join(", ", missing))).showing(Map.of("missing", inquiry.phrase(phrase, Map.of())));
				inquiry.report(claim, values.showing(lack(claim, missing)), List.of());
			}
		});
	}

	/** Of all figures of one scope the period is asked once: who looks it up for one sees the others. */
	private static Map<String, String> lack(Claim claim, List<String> missing) {
		return missing.equals(List.of("period")) ? claim.card().map(ClaimCard::getScope).filter(scope -> !isBlank(scope)).map(scope -> Map.of("lack", scope))
				.orElse(Map.of()) : Map.of();
	}

	/** Names them as the markup does. A figure of one day has that day as its period, and a part the period of its whole. */
	private static List<String> missing(Claim claim, ClaimCard card) {
		List<String> missing = new ArrayList<>();
		List<Amount> amounts = card.getAmounts();
		if (amounts.stream().anyMatch(amount -> isBlank(amount.getPeriod())) && isBlank(card.getPeriod()) && isBlank(card.getDate())
				&& card.getPartOf().isEmpty()) {
			missing.add("period");
		}
		if (amounts.stream().anyMatch(amount -> isBlank(amount.getScope())) && isBlank(card.getScope()) && !isOfOneDeed(claim, card)) {
			missing.add("scope");
		}
		return missing;
	}

	/** Whether it measures what somebody did, or what happened in a place, on a day that the card tells: that is all it is about. */
	private static boolean isOfOneDeed(Claim claim, ClaimCard card) {
		return claim.is(ClaimKind.EVENT) && !isBlank(card.getDate()) && !(card.getAgents().isEmpty() && card.getPlaces().isEmpty());
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
