package org.elenchus.rules;

import java.util.Optional;

/**
 * A question that source criticism puts to a text. Rules are found as services, so others can add theirs: a class that
 * implements this, its name in {@code META-INF/services/org.elenchus.rules.Rule}, and a page {@code docs/ID.md} beside
 * it, or in a folder there with the name of its package, whose first lines hold the rule's severity and what it says. In Equinox the same jar is a bundle that requires this one.
 */
public interface Rule {

	/** The rule's name in reports, policies and on its page, such as {@code contested-without-counterview}. */
	String id();

	/** What the rule reads beside the edition that it is asked about. */
	default Reach reach() {
		return Reach.EDITION;
	}

	/** What of the rule a policy can set, by {@code limit ID VALUE}; most rules have no such thing. */
	default Optional<Threshold<?>> threshold() {
		return Optional.empty();
	}

	/** Asks the question of an edition and reports what is missing. A rule that cannot decide says nothing. */
	void check(Inquiry inquiry);
}
