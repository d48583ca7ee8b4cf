package org.elenchus.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.elenchus.batch.files.Interrupted;
import org.elenchus.batch.files.Mending;
import org.elenchus.batch.files.ShownPath;
import org.elenchus.batch.report.Terminal;
import org.elenchus.rules.engine.Unreadable;
import org.elenchus.rules.engine.files.InputFiles;

/**
 * What a command sees of the world.
 *
 * @param directory the folder to which paths are relative
 * @param out       where results go, as UTF-8
 * @param err       where messages about the command itself go
 * @param terminal  what {@code out} is read on
 * @param language  the language of messages if none is asked for
 */
public record Io(Path directory, OutputStream out, PrintWriter err, Terminal terminal, Locale language) {

	private static final int PAPER = Terminal.PLAIN.columns();

	/** Whatever a message brings along, it stays one line and steers nothing. */
	public Io {
		err = new ShownLines(err);
	}

	/** Says on {@code err} what could not be read. */
	void tell(List<Unreadable> unreadable) {
		unreadable.forEach(each -> err.println("error: " + each.location() + ": " + each.reason()));
	}

	/** Says on {@code err} which files an earlier command was interrupted in writing, and what has become of them. */
	void tellInterrupted(List<Interrupted> files, Locale messages) {
		files.forEach(each -> err.println("warning: " + shown(each.file()) + ": " + each.reason(messages)));
	}

	/** Reads texts, and says on {@code err} what is to be known of them and is no error; real paths {@code apart} do not count in folders. */
	InputFiles read(List<Path> paths, Locale messages, Set<Path> apart) {
		Mending mending = new Mending();
		InputFiles files = InputFiles.of(directory, paths, messages, apart, mending);
		tellInterrupted(mending.found(), messages);
		files.unfollowed().forEach(each -> err.println("warning: " + each.location() + ": " + each.reason()));
		return files;
	}

	/** How messages name a file: from the directory, if it lies there. */
	String shown(Path file) {
		return ShownPath.of(directory, file);
	}

	/** This process. That it writes to a terminal is told by the start script, as Java cannot find out everywhere. */
	static Io ofProcess() {
		PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		return new Io(Path.of(""), new FileOutputStream(FileDescriptor.out), err, describedTerminal(),
				Locale.getDefault(Locale.Category.DISPLAY));
	}

	private static Terminal describedTerminal() {
		String noColor = System.getenv("NO_COLOR");
		boolean colours = Boolean.getBoolean("elenchus.terminal") && (noColor == null || noColor.isEmpty());
		return new Terminal(Integer.getInteger("elenchus.columns", PAPER), colours);
	}
}
