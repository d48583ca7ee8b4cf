package org.elenchus.export.reading.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of an author, written as {@code Given Family} or {@code Family, Given}.
 *
 * @param written the name as its source card has it
 */
public record AuthorName(String written) {

	private static final Pattern SPACE = Pattern.compile("\\s+");
	private static final Set<String> PARTICLES = Set.of("af", "al", "av", "bin", "d'", "da", "de", "del", "della", "den",
			"der", "des", "di", "dos", "du", "el", "ibn", "la", "le", "te", "ten", "ter", "van", "vande", "vanden",
			"vander", "von", "zu", "zum", "zur", "'t", "’t");
	private static final Set<String> BODIES = Set.of("academy", "agency", "archief", "archive", "archives", "association",
			"bank", "board", "bureau", "center", "centre", "centrum", "comité", "commissie", "commission", "committee",
			"council", "court", "dienst", "foundation", "genootschap", "government", "institute", "institution", "instituut",
			"komitet", "kruis", "league", "ministerie", "ministry", "museum", "nations", "office", "organisatie", "organisation",
			"organization", "party", "partij", "press", "raad", "rechtbank", "regering", "service", "society", "staff",
			"stichting", "union", "unie", "universiteit", "university", "vereniging", "verbond");

	/** The family name with its particles; the whole name if it is one of an institution. */
	public String family() {
		int comma = written.indexOf(',');
		if (comma > 0) {
			return written.substring(0, comma).strip();
		}
		List<String> words = List.of(SPACE.split(written.strip()));
		return isInstitution(words) ? written.strip() : String.join(" ", words.subList(familyStart(words), words.size()));
	}

	private static boolean isInstitution(List<String> words) {
		return words.stream().anyMatch(word -> BODIES.contains(word.toLowerCase(Locale.ROOT)) || isAcronym(word)
				|| Character.isLowerCase(word.codePoints().findFirst().orElse(0)) && !PARTICLES.contains(word));
	}

	private static boolean isAcronym(String word) {
		return word.length() > 2 && word.codePoints().allMatch(Character::isUpperCase);
	}

	private static int familyStart(List<String> words) {
		int start = words.size() - 1;
		while (start > 0 && PARTICLES.contains(words.get(start - 1))) {
			start--;
		}
		return start;
	}

	/** What it is sorted by: the family name without the particles. */
	public String sortKey() {
		List<String> words = List.of(SPACE.split(family()));
		int start = 0;
		while (start < words.size() - 1 && PARTICLES.contains(words.get(start))) {
			start++;
		}
		return String.join(" ", words.subList(start, words.size()));
	}

	/** The name as it stands in a sentence: given name first. */
	public String inSentence() {
		int comma = written.indexOf(',');
		return comma < 0 ? written.strip() : written.substring(comma + 1).strip() + " " + written.substring(0, comma).strip();
	}
}
