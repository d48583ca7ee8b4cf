package org.elenchus.model.evidence;

/** What a claim has no more when a source does not count any longer. */
public enum Loss {
	/** Nothing supports it. */
	LAST_SUPPORT,
	/** It has support, but none from a primary source. */
	LAST_PRIMARY,
	/** It had several independent voices, and has one. */
	LAST_INDEPENDENT
}
