package org.elenchus.importer.apparatus;

import java.util.Locale;
import java.util.regex.Pattern;

import org.elenchus.sources.text.Spelling;
import org.elenchus.sources.text.Words;

/** A text and its words, which are counted from 0; words in another spelling have the same key. Offsets are UTF-16 units. */
final class NoteText {

	/** Titles and names are of many languages: only case, accents and confusions of character recognition are folded. */
	private static final Spelling SPELLING = Spelling.of("");

	/** Spaces of any width are spaces; line ends stay. */
	private static final Pattern SPACE = Pattern.compile("[\\t\\p{Zs}]");

	private final String text;
	private final Words words;

	NoteText(String text) {
		this.text = SPACE.matcher(text).replaceAll(" ");
		this.words = Words.of(this.text, SPELLING);
	}

	String text() {
		return text;
	}

	int size() {
		return words.size();
	}

	int start(int word) {
		return words.range(word).start();
	}

	int end(int word) {
		return words.range(word).end();
	}

	String key(int word) {
		return words.key(word);
	}

	/** The key of a word that is perhaps a name: without the ending of <i>Lenoe’s</i>. */
	String name(int word) {
		String plain = text.substring(start(word), end(word));
		boolean owner = plain.length() > 2 && (plain.endsWith("’s") || plain.endsWith("'s"));
		return owner ? Words.of(plain.substring(0, plain.length() - 2), SPELLING).key(0) : key(word);
	}

	/** A word as it stands, in lower case. */
	String plain(int word) {
		return text.substring(start(word), end(word)).toLowerCase(Locale.ROOT);
	}

	/** What stands between a word and the one before it, or the text's start. */
	String before(int word) {
		return text.substring(word == 0 ? 0 : end(word - 1), start(word));
	}

	boolean isCapital(int word) {
		return Character.isUpperCase(text.codePointAt(start(word)));
	}

	/** Whether a word is the first letter of a name. */
	boolean isInitial(int word) {
		return isCapital(word) && end(word) - start(word) == 1;
	}

	/** The first word that starts at a place or behind it; their number if there is none. */
	int wordAt(int offset) {
		int low = 0;
		int high = size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (start(middle) < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
