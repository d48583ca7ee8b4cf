package org.elenchus.importer.bibliography;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.elenchus.markup.scanner.Keys;
import org.elenchus.sources.bibliography.Entry;

/** Gives entries their keys: those of the library where they can be keys of cards, else some that can be read, each only once. */
final class SourceKeys {

	private static final int LONGEST = 60;
	private static final String NAMELESS = "source";

	private final Set<String> taken;
	/** Keys that entries have in the library: no other entry gets them. */
	private final Set<String> wanted = new HashSet<>();
	private final Map<String, Integer> tries = new HashMap<>();

	SourceKeys(Collection<String> taken, List<Entry> entries) {
		this.taken = new HashSet<>(taken);
		entries.forEach(entry -> wanted.add(entry.key()));
	}

	/** A key that nothing else has. */
	String of(Entry entry) {
		if (Keys.isKey(entry.key()) && taken.add(entry.key())) {
			return entry.key();
		}
		String base = base(entry);
		int number = tries.getOrDefault(base, 1);
		String key = number == 1 ? base : base + "-" + number;
		while (wanted.contains(key) || !taken.add(key)) {
			number++;
			key = base + "-" + number;
		}
		tries.put(base, number + 1);
		return key;
	}

	/** A key of the library in signs that keys can have; where it says nothing, or is an address, author and year. */
	private static String base(Entry entry) {
		String key = entry.key();
		String readable = key.contains("://") ? "" : readable(key);
		if (readable.isEmpty()) {
			readable = readable(surname(entry) + year(entry));
		}
		String base = readable.isEmpty() ? NAMELESS : readable;
		return Keys.isKey(base) ? base : NAMELESS + "-" + base;
	}

	/** The last word of the first author, or the first word of the title. */
	private static String surname(Entry entry) {
		String[] author = entry.authors().isEmpty() ? new String[0] : entry.authors().getFirst().split(",")[0].strip().split("\\s+");
		String word = author.length == 0 ? entry.title().split("\\s", 2)[0] : author[author.length - 1];
		return word.toLowerCase(Locale.ROOT);
	}

	private static String year(Entry entry) {
		return entry.year().matches("-?\\d{4}.*") ? entry.year().replaceFirst("-?(\\d{4}).*", "$1") : "";
	}

	private static String readable(String text) {
		String plain = Normalizer.normalize(text.substring(0, Math.min(text.length(), 4 * LONGEST)), Normalizer.Form.NFC);
		StringBuilder key = new StringBuilder();
		plain.codePoints().limit(LONGEST).forEach(c -> {
			boolean fits = Character.isLetterOrDigit(c) || c == '_';
			if (fits) {
				key.appendCodePoint(c);
			} else if (!key.isEmpty() && key.charAt(key.length() - 1) != '-') {
				key.append('-');
			}
		});
		int end = key.length();
		return end > 0 && key.charAt(end - 1) == '-' ? key.substring(0, end - 1) : key.toString();
	}
}
