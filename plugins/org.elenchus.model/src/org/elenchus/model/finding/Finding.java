package org.elenchus.model.finding;

import java.util.List;

import org.elenchus.model.text.TextRange;

/**
 * One thing that a rule has to say about a text. It speaks of presence, form, independence and consistency,
 * never of truth.
 *
 * @param rule        the rule's id, such as {@code contested-without-counterview}
 * @param severity    its weight
 * @param range       the words it is about, in UTF-16 offsets of the file's text
 * @param message     what it says
 * @param fingerprint its identity: stays when lines move or are wrapped anew
 * @param fixes       ways to settle it
 * @param related     other places that it is about, in the order in which they are told
 */
public record Finding(String rule, Severity severity, TextRange range, Message message, String fingerprint,
		List<Fix> fixes, List<Related> related) {

	public Finding {
		fixes = List.copyOf(fixes);
		related = List.copyOf(related);
	}

	/** A finding that is about one place. */
	public Finding(String rule, Severity severity, TextRange range, Message message, String fingerprint, List<Fix> fixes) {
		this(rule, severity, range, message, fingerprint, fixes, List.of());
	}
}
