package org.elenchus.batch.baseline;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;

/**
 * A finding that a baseline knows.
 *
 * @param file        the edition, relative to the baseline's folder, with {@code /} between folders
 * @param rule        the rule's id
 * @param words       the words it is about, for people who read the baseline
 * @param fingerprint its identity in the edition, together with the rule
 */
record Entry(String file, String rule, String words, String fingerprint) implements Comparable<Entry> {

	private static final int LONGEST = 60;
	/** White space, control characters, and halves of characters that a cut left. */
	private static final Pattern NO_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}]+");
	private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::file).thenComparing(Entry::rule)
			.thenComparing(Entry::words).thenComparing(Entry::fingerprint);

	/** What stays of a finding wherever in the project it stands. */
	record Identity(String rule, String fingerprint) {
	}

	static Entry of(String file, Edition edition, Finding finding) {
		String words = edition.text().substring(finding.range().start(), Math.min(finding.range().end(),
				finding.range().start() + LONGEST * 2));
		return new Entry(file, finding.rule(), brief(NO_WORDS.matcher(words).replaceAll(" ").strip()), finding.fingerprint());
	}

	private static String brief(String words) {
		if (words.length() <= LONGEST) {
			return words;
		}
		int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return words.substring(0, end) + "…";
	}

	Identity identity() {
		return new Identity(rule, fingerprint);
	}

	/** Where the edition lies. */
	Path in(Path folder) {
		return folder.resolve(file).normalize();
	}

	@Override
	public int compareTo(Entry other) {
		return ORDER.compare(this, other);
	}
}
