package org.elenchus.markup.mending;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.elenchus.markup.scanner.Keys;
import org.elenchus.markup.scanner.Scanner;
import org.elenchus.markup.scanner.TokenKind;
import org.elenchus.markup.scanner.Tokens;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.text.TextRange;

/**
 * Finds words of the markup that were meant as the keys of short spans, as editions did before the words had a meaning, and gives the claims other
 * keys, at all places of a text that name them.
 */
public final class ReservedKeys {

	/** What stands between a key and its bar. */
	private static final Pattern HEAD = Pattern.compile("\\{(\\p{L}+)((?:\\s+[\\p{L}\\p{N}]+)*)\\s*\\|");
	/** The particulars of a claim's card that name other claims. */
	private static final Set<String> OF_CLAIMS = Set.of("counter", "conflicts", "partOf", "before", "after");
	private static final int LONGEST = 200;

	private final String text;
	private final String word;
	private final String name;
	private final List<TextEdit> edits = new ArrayList<>();

	private ReservedKeys(String text, String word, String name) {
		this.text = text;
		this.word = word;
		this.name = name;
	}

	/** Whether a broken opener at an offset was meant as a short span, of which the key is a word that opens something else. */
	public static boolean isAt(String text, int offset) {
		Matcher head = HEAD.matcher(text).region(offset, Math.min(text.length(), offset + LONGEST));
		if (!head.lookingAt() || Keys.isKey(head.group(1))) {
			return false;
		}
		String words = head.group(2).strip();
		return words.isEmpty() ? !Keys.opensWords(head.group(1)) : Stream.of(words.split("\\s+")).allMatch(Keys::isOfHead);
	}

	/** The words of a text that were meant as keys, in their order. */
	public static Set<String> in(String text) {
		Set<String> words = new LinkedHashSet<>();
		Scanner scanner = new Scanner(text);
		while (scanner.hasNext()) {
			Tokens block = scanner.next();
			for (int i = 0; i < block.size(); i++) {
				if (isBroken(block.kind(i)) && isAt(text, block.start(i))) {
					words.add(word(text, block.start(i)));
				}
			}
		}
		return words;
	}

	/** New keys for the words that were meant as keys in any of some texts: names that stand in none of them. */
	public static SequencedMap<String, String> names(Collection<String> texts) {
		SequencedMap<String, String> names = new LinkedHashMap<>();
		texts.stream().flatMap(text -> in(text).stream()).forEach(word -> names.computeIfAbsent(word, one -> free(one, texts)));
		return names;
	}

	private static String free(String word, Collection<String> texts) {
		return IntStream.iterate(1, number -> number + 1).mapToObj(number -> word + '-' + number)
				.filter(name -> texts.stream().noneMatch(text -> text.contains(name))).findFirst().orElseThrow();
	}

	/** A text with new keys for the words that were meant as keys. */
	public static String renamed(String text, Map<String, String> names) {
		List<TextEdit> edits = new ArrayList<>();
		names.forEach((word, name) -> edits.addAll(renames(text, word, name)));
		edits.sort(Comparator.comparing(TextEdit::range));
		StringBuilder renamed = new StringBuilder();
		int end = 0;
		for (TextEdit edit : edits) {
			renamed.append(text, end, edit.range().start()).append(edit.replacement());
			end = edit.range().end();
		}
		return renamed.append(text, end, text.length()).toString();
	}

	/** The word behind a brace. */
	public static String word(String text, int brace) {
		int end = brace + 1;
		while (end < text.length() && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return text.substring(brace + 1, end);
	}

	private static boolean isBroken(TokenKind kind) {
		return kind == TokenKind.MALFORMED || kind == TokenKind.MISPLACED;
	}

	/** The edits that give the claims of a text that were meant to have the key {@code word} the key {@code name}, in the order of the text. */
	public static List<TextEdit> renames(String text, String word, String name) {
		ReservedKeys keys = new ReservedKeys(text, word, name);
		Scanner scanner = new Scanner(text);
		while (scanner.hasNext()) {
			keys.block(scanner.next());
		}
		return keys.edits;
	}

	private void block(Tokens block) {
		boolean ofClaims = false;
		for (int i = 0; i < block.size(); i++) {
			String token = text.substring(block.start(i), block.end(i));
			switch (block.kind(i)) {
			case MALFORMED, MISPLACED -> {
				if (word(text, block.start(i)).equals(word) && isAt(text, block.start(i))) {
					rename(block.start(i) + 1);
				}
			}
			case START, END, QUOTE -> ofClaims = true;
			case PROPERTY -> ofClaims = OF_CLAIMS.contains(token);
			case KEYWORD -> ofClaims = token.equals("{claim") || token.equals("covers") || ofClaims && !token.startsWith("{");
			case AT, CLOSE, BAR, CITE -> ofClaims = false;
			case KEY -> {
				if (ofClaims && token.equals(word)) {
					rename(block.start(i));
				}
			}
			default -> {
				// names no claim, and does not end what does
			}
			}
		}
	}

	private void rename(int offset) {
		edits.add(new TextEdit(new TextRange(offset, offset + word.length()), name));
	}
}
