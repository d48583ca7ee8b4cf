package org.elenchus.sources.bibliography;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What entries take over from others: with {@code crossref} what they do not say themselves, with {@code xdata} the same from entries
 * that are there for nothing else.
 *
 * @see <a href="https://ctan.org/pkg/biblatex">The biblatex Package, 2.4.1 and appendix B, default inheritance</a>
 */
final class BibTexInheritance {

	/** Of what an entry may inherit, how many others may stand behind it. */
	private static final int DEEPEST = 8;
	private static final Set<String> OWN = Set.of("ids", "crossref", "xref", "entryset", "entrysubtype", "execute", "label", "options", "presort", "related",
			"relatedoptions", "relatedstring", "relatedtype", "shorthand", "shorthandintro", "sortkey", "keywords", "abstract", "annote", "annotation", "file",
			"pages", "pagetotal");
	/** Parts of a whole: the title of that is where they stand. */
	private static final Set<String> PARTS = Set.of("inbook", "incollection", "inproceedings", "inreference", "bookinbook", "suppbook", "suppcollection",
			"conference");
	private static final Map<String, String> WHOLES = Map.of("title", "booktitle", "subtitle", "booksubtitle", "titleaddon", "booktitleaddon");
	private static final Set<String> DATES = Set.of("date", "year", "month", "day");
	private static final int MOST_FIELDS = 200;
	private static final Map<String, String> ISSUES = Map.of("title", "journaltitle", "subtitle", "journalsubtitle");

	private record Said(String type, Map<String, String> fields) {
	}

	private final Map<String, Said> entries = new HashMap<>();

	/** Takes note of an entry; of two with one key the first counts. */
	void add(String key, String type, Map<String, String> fields) {
		entries.putIfAbsent(key, new Said(type, fields));
	}

	/** What an entry says with what it inherits, which is not longer than {@code most} characters. */
	Map<String, String> of(String key, String type, Map<String, String> fields, int most) {
		Map<String, String> all = new LinkedHashMap<>(fields);
		int[] left = { most };
		inherit(type, fields, all, new HashSet<>(Set.of(key)), left);
		return all;
	}

	private void inherit(String type, Map<String, String> from, Map<String, String> all, Set<String> visited, int[] left) {
		for (String key : from.getOrDefault("xdata", "").split("\\s*,\\s*")) {
			take(key.strip(), "", all, visited, left);
		}
		take(from.getOrDefault("crossref", "").strip(), type, all, visited, left);
	}

	private void take(String key, String part, Map<String, String> all, Set<String> visited, int[] left) {
		Said other = entries.get(key);
		if (other == null || visited.size() > DEEPEST || !visited.add(key)) {
			return;
		}
		Map<String, String> whole = new LinkedHashMap<>();
		other.fields.entrySet().stream().limit(MOST_FIELDS).forEach(field -> whole.put(field.getKey(), field.getValue()));
		inherit(other.type, Map.copyOf(whole), whole, visited, left);
		boolean dated = DATES.stream().anyMatch(all::containsKey);
		whole.forEach((name, value) -> {
			String inherited = name(name, part);
			if (isInherited(name, part) && !(dated && DATES.contains(name)) && !all.containsKey(inherited) && left[0] >= value.length()) {
				left[0] -= value.length();
				all.put(inherited, value);
			}
		});
	}

	/** The author of a collection did not write the parts of it. */
	private static boolean isInherited(String name, String part) {
		boolean others = name.equals("author") && PARTS.contains(part) && !part.equals("inbook");
		return !OWN.contains(name) && !name.equals("xdata") && !others;
	}

	private static String name(String name, String part) {
		return PARTS.contains(part) ? WHOLES.getOrDefault(name, name) : part.equals("article") ? ISSUES.getOrDefault(name, name) : name;
	}
}
