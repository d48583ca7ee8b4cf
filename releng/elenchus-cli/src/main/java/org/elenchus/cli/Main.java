package org.elenchus.cli;

/** Starts the command line in a process of its own. */
public final class Main {

	private Main() {
	}

	/** Runs the command that {@code arguments} name and ends the process with its exit code. */
	public static void main(String[] arguments) {
		System.exit(new Commands(Io.ofProcess()).run(arguments));
	}
}
