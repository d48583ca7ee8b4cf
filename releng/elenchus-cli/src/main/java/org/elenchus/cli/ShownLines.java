package org.elenchus.cli;

import java.io.PrintWriter;

import org.elenchus.model.text.Shown;

/** Messages for people, each of which is a line. Names, words and the reasons of others that stand in them are {@link Shown}. */
final class ShownLines extends PrintWriter {

	/** @param out takes the lines, each as soon as it ends */
	ShownLines(PrintWriter out) {
		super(out, true);
	}

	@Override
	public void print(String line) {
		super.print(Shown.line(String.valueOf(line)));
	}
}
