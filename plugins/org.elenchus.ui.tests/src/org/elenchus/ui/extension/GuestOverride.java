package org.elenchus.ui.extension;

import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** A rule of someone else's in the place of one of ours. */
public final class GuestOverride implements Rule {

	@Override
	public String id() {
		return "claim-without-source";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().forEach(inquiry::report);
	}
}
