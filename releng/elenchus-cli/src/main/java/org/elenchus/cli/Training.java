package org.elenchus.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.elenchus.batch.report.Terminal;

/** Runs what users run most, once and to nobody, so that Java can keep the classes for faster starts. */
final class Training {

	private static final List<List<String>> COMMANDS = List.of(List.of("validate", "."),
			List.of("validate", ".", "--format", "json"), List.of("validate", ".", "--format", "sarif"),
			List.of("strip", "kirov.elx"), List.of("export", "kirov.elx", "--to", "html"));

	private Training() {
	}

	/** @param arguments the folder with the sample editions */
	public static void main(String[] arguments) {
		OutputStream nobody = OutputStream.nullOutputStream();
		Io io = new Io(Path.of(arguments[0]), nobody, new PrintWriter(nobody), new Terminal(80, true), Locale.ENGLISH);
		COMMANDS.forEach(command -> new Commands(io).run(command.toArray(String[]::new)));
	}
}
