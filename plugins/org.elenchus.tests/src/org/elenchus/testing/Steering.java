package org.elenchus.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names and words that try to steer a terminal or a build server, and what is left of the attempt in what people are shown. */
public final class Steering {

	/** Each tries something else; none has a slash or a character that a file's name cannot have. */
	public static final List<String> ATTEMPTS = List.of("a\n::error file=x::y", "::error::y", "a\r\u001b[2Kb", "##[error]y", "##vso[task.y]z",
			"##teamcity[message text='y']", "\u001b]8;;x:y\u0007z\u001b]8;;\u0007", "\u009b31my", "a\b\b\u007f", "a\u0085\u2028\u2029::error::y",
			"abc\u202e321", "\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d", "\u061c\u200e\u200f", "a\u200b\u2060\ufeffb",
			"\udb40\udc65\udb40\udc6e", "\u3164", "\u00a0::error::y", " ##[group]y", "#\u200d##[error]y");

	/** Signs over numbers, which Unicode counts among the characters for the format. */
	private static final Set<Integer> SEEN = Set.of(0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD);
	private static final int NON_JOINER = 0x200C;
	private static final int JOINER = 0x200D;
	private static final int FILLER = 0x3164;

	private Steering() {
	}

	/** Fails where a line of {@code shown} says what is not the program's own word. */
	public static void assertHarmless(String shown) {
		assertEquals("", shown.lines().filter(Steering::steers).collect(Collectors.joining("\n")));
		assertEquals("", shown.codePoints().filter(point -> point != '\n' && isUnseen(point)).mapToObj("U+%04X"::formatted)
				.collect(Collectors.joining(" ")));
	}

	private static boolean steers(String line) {
		return line.matches("(?s)[\\s\\p{Z}]*::.*") || line.matches("(?s).*##[a-z]*\\[.*");
	}

	private static boolean isUnseen(int point) {
		return switch (Character.getType(point)) {
			case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
			case Character.FORMAT -> !SEEN.contains(point) && point != JOINER && point != NON_JOINER;
			default -> point == FILLER;
		};
	}
}
