package org.elenchus.batch.report;

import org.elenchus.model.finding.Severity;

/** Colours of a terminal, by the control sequences of ECMA-48. */
enum Paint {
	ERROR("1;31"), WARNING("1;33"), INFO("1;36"), STRONG("1"), FRAME("1;34");

	private final String code;

	Paint(String code) {
		this.code = code;
	}

	static Paint of(Severity severity) {
		return valueOf(severity.name());
	}

	String on(Terminal terminal, String words) {
		return terminal.colours() && !words.isEmpty() ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
	}
}
