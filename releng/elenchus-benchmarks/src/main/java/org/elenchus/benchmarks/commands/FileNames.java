package org.elenchus.benchmarks.commands;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Names that a file can have and nobody expects: with signs that steer a terminal or a log, at the limit of length, of dots and blanks. */
final class FileNames {

	/** As many bytes as a name may have in most file systems. */
	private static final int LONGEST = 255;
	private static final List<String> PIECES = List.of("\n", "\r", "\t", "\u001b[31m", "\u0007", "\u007f", "\u0085", "\u009b",
			"\u202e", "\u2066", "\u200f", "\u2028", "\ufeff", " ", "  ", ".", "..", "...", "-", "--output", "@", "::error file=x::", "{", "}", "\"", "'", "`", "$(x)", "*", "?", "|",
			"<b>", "&", "%s", "%0A", "\\", "#", "~", "é",
			"e\u0301", "\ud83d\udc4d", "boek", "BOEK", "con", "1", "x".repeat(60), "漢".repeat(20));
	private static final List<String> ENDINGS = List.of(".txt", ".md", ".TXT", ".txt.txt", ".elx", ".", "", " .txt", ".import.json", ".tar.gz");

	private final Random random;

	FileNames(Random random) {
		this.random = random;
	}

	/** A name that a file can have here. */
	String next() {
		while (true) {
			StringBuilder name = new StringBuilder(random.nextInt(8) == 0 ? "@" : "");
			for (int i = random.nextInt(5); i >= 0; i--) {
				name.append(PIECES.get(random.nextInt(PIECES.size())));
			}
			name.append(ENDINGS.get(random.nextInt(ENDINGS.size())));
			if (random.nextInt(8) == 0) {
				name.insert(0, "a".repeat(Math.max(0, LONGEST - random.nextInt(14) - bytes(name))));
			}
			if (isPossible(name.toString())) {
				return name.toString();
			}
		}
	}

	private static boolean isPossible(String name) {
		try {
			return bytes(name) <= LONGEST && !name.isEmpty() && !name.equals(".") && !name.equals("..") && Path.of(name).getNameCount() == 1;
		} catch (InvalidPathException e) {
			return false;
		}
	}

	private static int bytes(CharSequence name) {
		return name.toString().getBytes(StandardCharsets.UTF_8).length;
	}
}
