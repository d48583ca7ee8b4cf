package org.elenchus.importer.json;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Lets a library that wants a writer write into what a record or report is given. */
final class AppendableWriter extends Writer {

	private final Appendable out;

	AppendableWriter(Appendable out) {
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
