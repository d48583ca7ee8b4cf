package org.elenchus.export.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.elenchus.model.text.Cells;
import org.elenchus.model.text.WrappedLines;

/** Writes lines that are no wider than somebody wants, but for words that are wider. What stands in them steers no terminal. */
final class Lines {

	private final Appendable out;
	private final int width;
	private boolean started;

	/** @param width in cells of a terminal */
	Lines(Appendable out, int width) {
		this.out = out;
		this.width = width;
	}

	/** A heading with a line of {@code sign} below it, set off from what stands before. */
	void heading(String text, char sign) {
		paragraph("", text);
		List<String> lines = WrappedLines.of(text, width);
		String last = lines.getLast();
		append(String.valueOf(sign).repeat(Math.max(1, Cells.between(last, 0, last.length(), Integer.MAX_VALUE)))).append("\n");
	}

	/** A paragraph, set off from what stands before; {@code label} stands before its first line, and the others are indented as far. */
	void paragraph(String label, String text) {
		paragraph(label, " ".repeat(label.length()), text);
	}

	/** The same with what stands before its further lines. */
	void paragraph(String label, String further, String text) {
		if (started) {
			append("\n");
		}
		item(label, further, text);
	}

	/** As {@link #paragraph}, right below what stands before. */
	void item(String label, String text) {
		item(label, " ".repeat(label.length()), text);
	}

	/** @param further what stands before all lines but the first; as long as the label */
	void item(String label, String further, String text) {
		started = true;
		String start = label;
		for (String line : WrappedLines.of(text, Math.max(1, width - label.length()))) {
			append((start + line).stripTrailing()).append("\n");
			start = further;
		}
	}

	private Lines append(String text) {
		try {
			out.append(text);
			return this;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
