package org.elenchus.markup.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.model.edition.Claim;

/**
 * What claims without keys are called: by their words, so that a name stays as long as they do, wherever they move; those that say the same
 * are counted. No key can be such a name.
 */
final class KeylessNames {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
	/** Enough to tell most claims apart, and to read; where words are left over, their checksum does the rest. */
	private static final int LONGEST = 40;
	private static final char COUNTED = '~';

	/** How often each name has been given so far. */
	private final Map<String, Integer> given = new HashMap<>();

	/**
	 * The name of the next claim of a block.
	 *
	 * @param words its words
	 * @param given how often each name has been given in the block
	 */
	static String next(String words, Map<String, Integer> given) {
		String name = name(words);
		return counted(name, given.merge(name, 1, Integer::sum));
	}

	private static String name(String words) {
		StringBuilder name = new StringBuilder().append(Claim.KEYLESS);
		Matcher word = WORD.matcher(words);
		boolean whole = true;
		while (whole && word.find()) {
			whole = name.length() + word.end() - word.start() <= LONGEST;
			if (whole) {
				name.append(name.length() == 1 ? "" : "-").append(word.group().toLowerCase(Locale.ROOT));
			}
		}
		return whole ? name.toString() : name.append('-').append(Integer.toHexString(words.hashCode())).toString();
	}

	private static String counted(String name, int times) {
		return times == 1 ? name : name + COUNTED + times;
	}

	/** Whether a claim is called so because it has no key. */
	static boolean is(String name) {
		return name.charAt(0) == Claim.KEYLESS;
	}

	/** What a claim is called in the whole text that has the given name in its block; to be asked for each of them in its order. */
	String inText(String inBlock) {
		int mark = inBlock.indexOf(COUNTED);
		String name = mark < 0 ? inBlock : inBlock.substring(0, mark);
		return counted(name, given.merge(name, 1, Integer::sum));
	}
}
