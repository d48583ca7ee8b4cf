package org.elenchus.model.text;

import java.util.regex.Pattern;

/**
 * Words that others have written, and names that they have given, as people are shown them on a terminal, in a log or in a list. They can
 * neither steer it nor look like others than they are:
 * <ul>
 * <li>what controls a terminal or ends a line, and halves of surrogate pairs, is shown as U+FFFD, a tabulator as four blanks;</li>
 * <li>what turns the direction of writing or is not seen at all is shown by its number, as ⟨U+202E⟩; but for the joiners, which scripts
 * need, and variation selectors, which belong to the character before them;</li>
 * <li>what a build server takes for a command is broken by such a number: {@code ##[…]}, {@code ##vso[…]} and {@code ##teamcity[…]}
 * anywhere, {@code ::error::} at the start of a line.</li>
 * </ul>
 * What is shown already is shown as it is.
 */
public final class Shown {

	private static final String REPLACEMENT = "\uFFFD";
	private static final String TAB = "    ";
	/** Where GitHub looks for its commands; servers of the kind of Azure and TeamCity have theirs behind two hash marks. */
	private static final Pattern COMMAND_OF_A_LINE = Pattern.compile("[\\s\\p{Z}]*::");
	/** A server's name between the hash marks and the bracket; {@code teamcity} has eight letters, and others may come. */
	private static final int LONGEST_SERVER = 16;

	private Shown() {
	}

	/** Words inside of a line. */
	public static String of(String words) {
		StringBuilder shown = null;
		int next;
		for (int i = 0; i < words.length(); i = next) {
			int point = words.codePointAt(i);
			next = i + Character.charCount(point);
			boolean plain = isPlain(point) && !isCommand(words, i);
			if (!plain && shown == null) {
				shown = new StringBuilder(words.length() + REPLACEMENT.length()).append(words, 0, i);
			}
			if (shown != null) {
				shown.append(plain ? words.substring(i, next) : sign(point));
			}
		}
		return shown == null ? words : shown.toString();
	}

	/** Words with which a line starts, or a whole line. */
	public static String line(String words) {
		String shown = of(words);
		if (!COMMAND_OF_A_LINE.matcher(shown).lookingAt()) {
			return shown;
		}
		int colon = shown.indexOf(':');
		return shown.substring(0, colon) + number(':') + shown.substring(colon + 1);
	}

	/** The path of a file with which a line can start: one that looks like a command is still its path. */
	public static String name(String path) {
		return COMMAND_OF_A_LINE.matcher(path).lookingAt() ? "./" + of(path) : of(path);
	}

	/** What is shown for the character at {@code place}, which {@link #of} puts together for all. */
	public static String at(String words, int place) {
		int point = words.codePointAt(place);
		return isPlain(point) && !isCommand(words, place) ? Character.toString(point) : sign(point);
	}

	/** The second of two hash marks, with a server's name and a bracket behind them. */
	private static boolean isCommand(String words, int place) {
		if (words.charAt(place) != '#' || place == 0 || words.charAt(place - 1) != '#') {
			return false;
		}
		int end = place + 1;
		while (end < words.length() && end - place <= LONGEST_SERVER && isLetter(words.charAt(end))) {
			end++;
		}
		return end < words.length() && words.charAt(end) == '[';
	}

	private static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	private static String sign(int point) {
		if (point == '\t') {
			return TAB;
		}
		return switch (Character.getType(point)) {
			case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> REPLACEMENT;
			default -> number(point);
		};
	}

	private static String number(int point) {
		return "⟨U+%04X⟩".formatted(point);
	}

	/** Whether a character is shown as it is, wherever it stands. */
	static boolean isPlain(int point) {
		if (point < 0x7F) {
			return point >= ' ';
		}
		return switch (Character.getType(point)) {
			case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> false;
			case Character.FORMAT -> isJoiner(point) || isNumberSign(point);
			case Character.UNASSIGNED -> !isIgnorable(point);
			default -> point != 0x3164 && point != 0xFFA0;
		};
	}

	/** The zero-width joiner and non-joiner: Persian, the scripts of India, German ligatures and many emoji need them. */
	private static boolean isJoiner(int point) {
		return point == 0x200C || point == 0x200D;
	}

	/** Signs over numbers and the like, which are seen: Prepended_Concatenation_Mark of the Unicode Character Database. */
	private static boolean isNumberSign(int point) {
		return point >= 0x600 && point <= 0x605 || point == 0x6DD || point == 0x70F || point == 0x890 || point == 0x891
				|| point == 0x8E2 || point == 0x110BD || point == 0x110CD;
	}

	/** What is not seen, and is no character yet: Default_Ignorable_Code_Point of the Unicode Character Database. */
	private static boolean isIgnorable(int point) {
		return point == 0x2065 || point >= 0xFFF0 && point <= 0xFFF8 || point >= 0xE0000 && point <= 0xE0FFF;
	}
}
