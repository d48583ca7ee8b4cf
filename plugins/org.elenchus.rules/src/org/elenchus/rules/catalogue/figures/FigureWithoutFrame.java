package org.elenchus.rules.catalogue.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Amount;
import org.elenchus.model.ClaimCard;
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
			List<String> missing = claim.card().map(FigureWithoutFrame::missing).orElse(List.of());
			if (!missing.isEmpty()) {
				String phrase = missing.size() > 1 ? "both" : missing.getFirst();
				inquiry.report(claim, Values.of(Map.of("missing", String.join(", ", missing))).showing(Map.of("missing", inquiry.phrase(phrase, Map.of()))), List.of());
			}
		});
	}

	/** Names them as the markup does. A figure of one day has that day as its period. */
	private static List<String> missing(ClaimCard card) {
		List<String> missing = new ArrayList<>();
		List<Amount> amounts = card.getAmounts();
		if (amounts.stream().anyMatch(amount -> isBlank(amount.getPeriod())) && isBlank(card.getPeriod()) && isBlank(card.getDate())) {
			missing.add("period");
		}
		if (amounts.stream().anyMatch(amount -> isBlank(amount.getScope())) && isBlank(card.getScope())) {
			missing.add("scope");
		}
		return missing;
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
