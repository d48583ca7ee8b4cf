package org.elenchus.rules.catalogue.evidence;

import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Warns of a claim that rests on encyclopedias, textbooks and other summaries only. */
public final class TertiaryAsEvidence implements Rule {

	@Override
	public String id() {
		return "tertiary-as-evidence";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().filter(TertiaryAsEvidence::restsOnSummaries).forEach(inquiry::report);
	}

	/** Says no where a source is unknown or its nearness is not stated: then the rule cannot decide. */
	private static boolean restsOnSummaries(Claim claim) {
		return claim.restsOnlyOn(evidence -> evidence.kind() == SourceKind.TERTIARY);
	}
}
