package org.elenchus.cli;

/** What the help of several commands says. */
final class HelpText {

	/** What is not read of a folder that somebody else made. */
	static final String LINKS = "Links that lead out of a folder are not followed.";
	/** The files that commands read. */
	static final String EDITIONS = "Editions, or folders with editions. " + LINKS;

	private HelpText() {
	}
}
