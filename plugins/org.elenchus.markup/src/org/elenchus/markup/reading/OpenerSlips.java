package org.elenchus.markup.reading;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.elenchus.markup.scanner.Scanner;
import org.elenchus.markup.scanner.TokenKind;
import org.elenchus.model.DoubtKind;
import org.elenchus.model.GapUnit;
import org.elenchus.model.ParagraphKind;
import org.elenchus.model.text.TextRange;

/** The openers that could stand in place of a broken one: the same with another word in place of its last. */
final class OpenerSlips {

	/** What a form starts with, and the words that can stand in it. */
	private static final Map<Pattern, List<String>> WORDS = Map.of(
			Pattern.compile("\\{\\?"), DoubtKind.VALUES.stream().map(DoubtKind::getLiteral).toList(),
			Pattern.compile("\\{:\\s*|\\{:.*\\s"),
			Stream.concat(ParagraphKind.VALUES.stream().map(ParagraphKind::getLiteral), Stream.of("header", "continued")).toList(),
			Pattern.compile("\\{gap\\s+\\d+\\s+"), GapUnit.VALUES.stream().filter(unit -> unit != GapUnit.UNSPECIFIED).map(GapUnit::getLiteral).toList(),
			Pattern.compile("\\{\\^\\S+\\s+"), List.of("covers", "lost", "continued"));
	private static final Pattern LAST_WORD = Pattern.compile("(.*?)(\\p{L}*)(\\}?)", Pattern.DOTALL);
	/** As far behind the opener its end is looked for, in UTF-16 units. */
	private static final int LONGEST = 500;

	private OpenerSlips() {
	}

	/**
	 * The openers that can be read where a broken one stands; none if its last word is not what is wrong with it.
	 *
	 * @param opener the broken words
	 * @param range  where they stand
	 * @param text   the text of the file
	 */
	static List<String> insteadOf(String opener, TextRange range, String text) {
		Matcher parts = LAST_WORD.matcher(opener);
		if (!opener.startsWith("{") || !parts.matches() || parts.group(2).isEmpty()) {
			return List.of();
		}
		String behind = text.substring(range.end(), Math.min(text.length(), range.end() + LONGEST));
		return words(parts.group(1)).map(word -> parts.group(1) + word + parts.group(3)).filter(form -> isForm(form + behind)).toList();
	}

	private static Stream<String> words(String before) {
		return WORDS.entrySet().stream().filter(form -> form.getKey().matcher(before).matches()).flatMap(form -> form.getValue().stream());
	}

	private static boolean isForm(String text) {
		TokenKind kind = new Scanner(text).next().kind(0);
		return switch (kind) {
		case DOUBT, PARAGRAPH, NOTE, GAP -> true;
		default -> false;
		};
	}
}
