package org.elenchus.rules.catalogue.prose;

import java.util.Map;

import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.prose.DoubtfulNegation;
import org.elenchus.rules.prose.Prose;

/** Warns of a Dutch {@code met} that may have been {@code niet} before a machine read the print. */
public final class NegationDoubtful implements Rule {

	@Override
	public String id() {
		return "negation-doubtful";
	}

	@Override
	public Reach reach() {
		return Prose.REACH;
	}

	@Override
	public void check(Inquiry inquiry) {
		Prose prose = Prose.of(inquiry);
		DoubtfulNegation.in(inquiry, id(), inquiry.policy().words(id()))
				.forEach(hit -> prose.report(inquiry, hit, Map.of("subject", hit.words())));
	}
}
