package org.elenchus.model.text;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Lets a library that wants a writer write into what a report or a record is given. */
public final class AppendableWriter extends Writer {

	private final Appendable out;

	/** A writer whose flushing and closing do nothing to {@code out}. */
	public AppendableWriter(Appendable out) {
		this.out = out;
	}

	@Override
	public void write(char[] characters, int offset, int length) throws IOException {
		out.append(CharBuffer.wrap(characters, offset, length));
	}

	@Override
	public void flush() {
		// what is below decides when to flush
	}

	@Override
	public void close() {
		// what is below stays open
	}
}
