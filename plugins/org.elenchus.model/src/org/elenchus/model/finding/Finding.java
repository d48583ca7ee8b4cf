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
 */
public record Finding(String rule, Severity severity, TextRange range, Message message, String fingerprint,
		List<Fix> fixes) {

	public Finding {
		fixes = List.copyOf(fixes);
	}
}
