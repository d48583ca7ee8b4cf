package org.elenchus.cli;

/** What the process says when it ends. */
final class ExitCode {

	/** Nothing weighs as much as was asked to fail on. */
	static final int OK = 0;

	/** There are findings that weigh so much. */
	static final int FINDINGS = 1;

	/** The command was called in a way that makes no sense. */
	static final int USAGE = 2;

	/** Something could not be read or written; this wins over findings. */
	static final int UNREADABLE = 3;

	/** The program itself is at fault (EX_SOFTWARE of BSD's sysexits). */
	static final int INTERNAL = 70;

	private ExitCode() {
	}
}
