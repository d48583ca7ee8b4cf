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

	/** The program itself, or a rule, exporter or import format that was added, is at fault (EX_SOFTWARE of BSD's sysexits); this wins over all others. */
	static final int INTERNAL = 70;

	private static final String TOLD = ", with one of the inputs: it is told, the others are done; wins over all others";

	/** {@link #INTERNAL} in the list of a command over several inputs. */
	static final String ON_FAULT = "70:a fault of Elenchus, or of a rule or exporter that was added" + TOLD;

	/** {@link #INTERNAL} in the list of an import. */
	static final String ON_FAULT_OF_FORMAT = "70:a fault of Elenchus, or of an import format that was added" + TOLD;

	private ExitCode() {
	}
}
