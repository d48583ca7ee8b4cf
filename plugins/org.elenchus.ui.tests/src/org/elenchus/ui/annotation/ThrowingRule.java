package org.elenchus.ui.annotation;

import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** A guest's rule that fails. */
public final class ThrowingRule implements Rule {

	@Override
	public String id() {
		return "ask-the-guest";
	}

	@Override
	public void check(Inquiry inquiry) {
		throw new IllegalStateException("no luck");
	}
}
