package org.elenchus.importer.bibliography;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines of a note. Some say what they are about, as reference managers write in a field for all that has no other: {@code tex.file: x.pdf}. */
final class Notes {

	private static final String CITATION_KEY = "citation-key";
	private static final int LONGEST_NAME = 60;

	private Notes() {
	}

	static String line(String name, String value) {
		return name + ": " + value;
	}

	static String ofKey(String key) {
		return line(CITATION_KEY, key);
	}

	/** The key that a work has in its library, where that cannot be the key of a card; null if no line tells. */
	static String key(List<String> lines) {
		String start = CITATION_KEY + ": ";
		return lines.stream().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length())).findFirst().orElse(null);
	}

	/** The lines of the library, and behind them those of the editor: all that the library neither says nor says otherwise. */
	static List<String> merged(List<String> now, List<String> library) {
		Set<String> said = new HashSet<>(library);
		Set<String> names = new HashSet<>();
		library.forEach(line -> names.add(name(line)));
		names.remove("");
		List<String> merged = new ArrayList<>(library);
		now.stream().filter(line -> !said.contains(line) && !names.contains(name(line))).forEach(merged::add);
		return merged;
	}

	/** What the line says that it is about; empty if it does not. */
	private static String name(String line) {
		int colon = line.indexOf(": ");
		boolean named = colon > 0 && colon <= LONGEST_NAME && line.substring(0, colon).chars().noneMatch(Character::isWhitespace);
		return named ? line.substring(0, colon) : "";
	}
}
