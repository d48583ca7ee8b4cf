package org.elenchus.ui.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.CoreException;

/** The bytes of a text's file. */
public record FileBytes(byte[] bytes) {

	private static final List<byte[]> MARKS = List.of(mark(0xEF, 0xBB, 0xBF), mark(0xFE, 0xFF), mark(0xFF, 0xFE));

	private static byte[] mark(int... bytes) {
		byte[] mark = new byte[bytes.length];
		for (int i = 0; i < mark.length; i++) {
			mark[i] = (byte) bytes[i];
		}
		return mark;
	}

	/** Of the file as it is on disk now. */
	public static FileBytes of(IFileStore store) throws IOException, CoreException {
		try (InputStream in = store.openInputStream(EFS.NONE, null)) {
			return new FileBytes(in.readAllBytes());
		}
	}

	public String digest() {
		return Digests.of(ByteBuffer.wrap(bytes));
	}

	/** How many bytes the byte order mark takes; none has 0. */
	int bom() {
		return MARKS.stream().filter(this::beginsWith).mapToInt(mark -> mark.length).findFirst().orElse(0);
	}

	private boolean beginsWith(byte[] mark) {
		return bytes.length >= mark.length && Arrays.equals(mark, 0, mark.length, bytes, 0, mark.length);
	}

	/** The text, as an editor shows it. */
	public String text(String encoding) {
		Charset charset = charset(encoding);
		int mark = charset.equals(StandardCharsets.UTF_16) ? 0 : bom(); // which of its two orders it is, the mark says
		return new String(bytes, mark, bytes.length - mark, charset);
	}

	/** A charset by its name; UTF-8 for a name that this machine does not know. */
	public static Charset charset(String name) {
		try {
			return Charset.forName(name);
		} catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
			return StandardCharsets.UTF_8;
		}
	}
}
