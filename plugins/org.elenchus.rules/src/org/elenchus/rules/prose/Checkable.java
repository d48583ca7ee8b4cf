package org.elenchus.rules.prose;

import java.util.Locale;
import java.util.Optional;

/** What in a sentence a reader can check against a source. */
public enum Checkable {
	QUOTATION(null), DATE(Sign.DATE), FIGURE(Sign.FIGURE), SUPERLATIVE(Sign.SUPERLATIVE), ATTRIBUTION(Sign.ATTRIBUTION), EVENT(null);

	private final Optional<Sign> sign;

	Checkable(Sign sign) {
		this.sign = Optional.ofNullable(sign);
	}

	/** The name under which a rule's page has words for it. */
	public String phrase() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The sign that it is of a fact's being stated. */
	Optional<Sign> sign() {
		return sign;
	}
}
