package org.elenchus.ui.extension;

import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** A rule of someone else's: it has something to say about every claim. */
public final class GuestRule implements Rule {

	@Override
	public String id() {
		return "ask-the-guest";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().forEach(inquiry::report);
	}
}
