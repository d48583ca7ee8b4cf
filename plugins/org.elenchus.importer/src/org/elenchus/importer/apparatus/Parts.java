package org.elenchus.importer.apparatus;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.elenchus.sources.citing.BackReferences;
import org.elenchus.sources.citing.CitingWords;

/**
 * The parts of a note, each of which cites by itself: they end at semicolons and at the ends of sentences outside parentheses, and with
 * the paragraph. Offsets are UTF-16 units.
 */
final class Parts {

	/** Where a place in a source follows, no sentence starts. */
	private static final String NO_PLACE = "(?!(?:[IVXLC]{1,7},?|P|Pp|Blz|Pag|Noot|Nt|Dl|Deel|Vol|Hfst|Inv)\\.?\\s{0,2}(?:nr\\.?\\s?)?\\d)";
	private static final Pattern NEXT_SENTENCE = Pattern.compile("[’”\"'»)]?\\s+" + NO_PLACE + "[‘“„\"'«(]?\\p{Lu}");
	private static final Pattern SHORT_NAME = Pattern.compile("\\p{L}|\\p{Lu}\\p{Ll}{1,2}");
	/** No abbreviation is longer. */
	private static final int LONGEST = 12;

	private final String text;
	private final BitSet open = new BitSet();
	private final NavigableSet<Integer> ends = new TreeSet<>();
	private final NavigableSet<Integer> stops = new TreeSet<>();

	/** @param references the words of the text that stand for sources: a full stop behind them can end a sentence */
	Parts(String text, List<BackReferences.StandIn> references) {
		this.text = text;
		BitSet behind = new BitSet();
		references.forEach(found -> behind.set(found.end() - 1, found.end() + 1));
		pairParentheses();
		int depth = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (open.get(i)) {
				depth += c == '(' ? 1 : -1;
			} else if (depth == 0 && (c == ';' || c == '\n')) {
				stops.add(i + 1);
			} else if (depth == 0 && isSentenceEnd(i, behind)) {
				ends.add(isQuote(i + 1) ? i + 2 : i + 1);
			}
		}
		stops.add(text.length());
		ends.addAll(stops);
	}

	/** Those that stand alone are no parentheses. */
	private void pairParentheses() {
		Deque<Integer> opened = new ArrayDeque<>();
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == '(') {
				opened.push(i);
			} else if (text.charAt(i) == ')' && !opened.isEmpty()) {
				open.set(opened.pop());
				open.set(i);
			}
		}
	}

	private boolean isQuote(int at) {
		return at < text.length() && "’”\"'»".indexOf(text.charAt(at)) >= 0;
	}

	private boolean isSentenceEnd(int at, BitSet behind) {
		char c = text.charAt(at);
		if (c != '.' && c != '!' && c != '?' || !NEXT_SENTENCE.matcher(text).region(at + 1, text.length()).lookingAt()) {
			return false;
		}
		return c != '.' || behind.get(at) || !isAbbreviation(at);
	}

	private boolean isAbbreviation(int end) {
		int start = end;
		while (start > 0 && end - start < LONGEST && Character.isLetter(text.charAt(start - 1))) {
			start--;
		}
		String word = text.substring(start, end);
		return SHORT_NAME.matcher(word).matches() || CitingWords.ABBREVIATION.has(word.toLowerCase(Locale.ROOT));
	}

	/** Where the part starts in which a place lies. */
	int start(int offset) {
		Integer before = ends.floor(offset);
		return before == null ? 0 : before;
	}

	/** Where that part ends, the sign at its end included. */
	int end(int offset) {
		Integer end = ends.higher(offset);
		return end == null ? text.length() : end;
	}

	/** Where the next semicolon or paragraph end behind a place is, that sign included; else the text's end. */
	int stop(int offset) {
		Integer stop = stops.higher(offset);
		return stop == null ? text.length() : stop;
	}
}
