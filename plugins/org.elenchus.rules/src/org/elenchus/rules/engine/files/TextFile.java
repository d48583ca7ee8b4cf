package org.elenchus.rules.engine.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.elenchus.model.text.TextForm;

/** Reads a file of UTF-8 text to the last character, or says where it is none. */
final class TextFile {

	private TextFile() {
	}

	/**
	 * The whole text; a byte order mark and line ends are kept.
	 *
	 * @throws NotText     if it is no UTF-8, or so full of NUL characters that it cannot be prose
	 * @throws IOException if it cannot be read
	 */
	static String read(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			throw new NotText.NoFile();
		}
		if (Files.size(file) > Integer.MAX_VALUE - 8) {
			throw new NotText.TooLarge(Files.size(file));
		}
		String text = decode(file);
		rejectNuls(text);
		return text;
	}

	private static String decode(Path file) throws IOException {
		try {
			return Files.readString(file);
		} catch (CharacterCodingException e) {
			throw Utf8Fault.in(Files.readAllBytes(file));
		}
	}

	private static void rejectNuls(String text) throws NotText {
		if (TextForm.isFullOfNuls(text)) {
			throw new NotText.Nuls(TextForm.nuls(text), Math.min(text.length(), TextForm.SAMPLE));
		}
	}
}
