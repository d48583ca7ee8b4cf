package org.elenchus.sources.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.elenchus.sources.text.Encoding;

/** Tells texts from other files. */
final class TextFiles {

	private static final int SAMPLE = 8192;
	private static final int TOLERATED = 100;
	private static final String PDF = "%PDF-";
	private static final String ZIP = "PK\3\4";

	private TextFiles() {
	}

	/** Whether a file starts like text, and neither like a PDF, an archive nor a program. */
	static boolean isText(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] sample = in.readNBytes(SAMPLE);
			String start = new String(sample, StandardCharsets.ISO_8859_1);
			if (Stream.of(PDF, ZIP).anyMatch(start::startsWith)) {
				return false;
			}
			long zeros = start.chars().filter(c -> c == 0).count();
			Encoding encoding = Encoding.of(sample);
			return encoding.mark() && encoding.charset() != StandardCharsets.UTF_8 || zeros * TOLERATED <= sample.length;
		}
	}
}
