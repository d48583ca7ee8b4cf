package org.elenchus.rules.catalogue.prose;

import java.util.Locale;
import java.util.Map;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.conflict.Excerpts;

/** Warns of a source that supports a claim, and whose excerpt denies it or has another number. */
public final class SupportContradictsExcerpt implements Rule {

	@Override
	public String id() {
		return "support-contradicts-excerpt";
	}

	/** The words of a quotation are compared with their source elsewhere. */
	@Override
	public void check(Inquiry inquiry) {
		Excerpts excerpts = new Excerpts();
		inquiry.claims().filter(claim -> !claim.is(ClaimKind.QUOTATION))
				.forEach(claim -> claim.supports().forEach(evidence -> check(inquiry, claim, evidence, excerpts)));
	}

	private static void check(Inquiry inquiry, Claim claim, Evidence evidence, Excerpts excerpts) {
		evidence.source().flatMap(source -> excerpts.against(claim.words(), source)).ifPresent(
				found -> inquiry.report(claim, evidence, Values.of(Map.of("subject", found.sentence()))
						.showing(Map.of("kind", inquiry.phrase(found.difference().name().toLowerCase(Locale.ROOT), Map.of())))));
	}
}
