package org.elenchus.rules.catalogue.markup;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.elenchus.model.ElenchusPackage.Literals;
import org.elenchus.model.Limit;
import org.elenchus.model.Policy;
import org.elenchus.model.extension.Extensions;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Threshold;
import org.elenchus.rules.Values;
import org.elenchus.rules.reporting.Written;

/** Reports a policy that sets a limit which its rule does not take; that the rule exists is another one's business. */
public final class UnreadableLimit implements Rule {

	@Override
	public String id() {
		return "unreadable-limit";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.edition().cards(Policy.class).forEach(policy -> policy.getSettings().stream().filter(Limit.class::isInstance)
				.map(Limit.class::cast).filter(limit -> limit.getRule() != null && limit.getValue() != null)
				.forEach(limit -> check(limit, inquiry)));
	}

	private static void check(Limit limit, Inquiry inquiry) {
		installed(limit.getRule()).filter(rule -> rule.threshold().filter(each -> each.takes(limit.getValue())).isEmpty())
				.ifPresent(rule -> Written.at(limit, Literals.LIMIT__VALUE).ifPresent(place -> inquiry.report(place,
						Values.of(Map.of("subject", limit.getValue(), "other", limit.getRule()))
								.showing(Map.of("asked", asked(rule.threshold(), inquiry), "usual", usual(rule.threshold(), inquiry))), List.of())));
	}

	private static Optional<Rule> installed(String id) {
		return Extensions.of(Rule.class).stream().filter(rule -> rule.id().equals(id)).findFirst();
	}

	private static String usual(Optional<Threshold<?>> threshold, Inquiry inquiry) {
		return threshold.map(Threshold::usual).orElseGet(() -> inquiry.phrase("usual", Map.of()));
	}

	private static String asked(Optional<Threshold<?>> threshold, Inquiry inquiry) {
		return threshold.map(each -> inquiry.phrase(each.unit().id(), Map.of("least", each.smallest(), "most", each.largest())))
				.orElseGet(() -> inquiry.phrase("none", Map.of()));
	}
}
