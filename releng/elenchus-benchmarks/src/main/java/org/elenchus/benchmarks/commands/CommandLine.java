package org.elenchus.benchmarks.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line as a process of its own. */
record CommandLine(Path program) {

	/** What takes longer hangs: each command has files of some kilobytes, or one of some megabytes. */
	private static final int MOST_SECONDS = 300;

	/** What came of a command. */
	record Outcome(int code, String told) {
	}

	Process start(Path folder, Path output, List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(program.toAbsolutePath().toString()));
		command.addAll(arguments);
		return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
	}

	/** Runs a command to its end; one that takes too long has the code -1. */
	Outcome run(Path folder, List<String> arguments) throws IOException, InterruptedException {
		Path output = Files.createTempFile("elenchus", ".out");
		try {
			Process process = start(folder, output, arguments);
			boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
			process.destroyForcibly().waitFor();
			return new Outcome(ended ? process.exitValue() : -1, Files.readString(output));
		} finally {
			Files.delete(output);
		}
	}
}
