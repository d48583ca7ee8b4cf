package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.elenchus.batch.report.Terminal;

/**
 * What came of a command that somebody typed.
 *
 * @param code its exit code
 * @param out  what it wrote, as text
 * @param err  what it told
 */
record Typed(int code, String out, String err) {

	/** Runs a command in {@code folder}, on paper and in English. */
	static Typed in(Path folder, String... arguments) {
		return in(folder, Terminal.PLAIN, Locale.ENGLISH, arguments);
	}

	static Typed in(Path folder, Terminal terminal, Locale language, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		StringWriter err = new StringWriter();
		int code = run(folder, out, err, terminal, language, arguments);
		return new Typed(code, out.toString(StandardCharsets.UTF_8), err.toString());
	}

	/** Runs a command whose results go to {@code out}. */
	static Typed into(OutputStream out, Path folder, String... arguments) {
		StringWriter err = new StringWriter();
		return new Typed(run(folder, out, err, Terminal.PLAIN, Locale.ENGLISH, arguments), "", err.toString());
	}

	private static int run(Path folder, OutputStream out, StringWriter err, Terminal terminal, Locale language,
			String... arguments) {
		int code = new Commands(new Io(folder, out, new PrintWriter(err), terminal, language)).run(arguments);
		assertFalse(err.toString().contains("    at "), () -> "a stack trace: " + err);
		return code;
	}
}
