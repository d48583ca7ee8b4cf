package org.elenchus.sources.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.elenchus.model.text.Translations;

/**
 * What makes two words the same although they are spelled differently: case, accents, ligatures, what character
 * recognition confuses ({@code ocr.txt}), and old spellings of a language ({@code spelling_nl.txt} and others).
 */
public final class Spelling {

	/** Longer runs of letters are no words. */
	private static final int LONGEST = 60;
	private static final String LIST = "spelling";
	private static final Map<String, Spelling> KNOWN = new ConcurrentHashMap<>();
	private static final List<Change> CONFUSIONS = changes("ocr");

	private final List<Change> reforms;

	private Spelling(String language) {
		this.reforms = changes(LIST + '_' + language);
	}

	/**
	 * The spelling of a language.
	 *
	 * @param language a tag such as {@code nl} or {@code nl-BE}; where it is null or has no list, spellings are not folded
	 */
	public static Spelling of(String language) {
		String primary = language == null ? "" : primary(language.strip().toLowerCase(Locale.ROOT));
		return KNOWN.computeIfAbsent(Translations.has(Spelling.class, LIST, primary, ".txt") ? primary : "", Spelling::new);
	}

	/** {@code nl} of {@code nl-be}. */
	private static String primary(String tag) {
		int end = 0;
		while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
			end++;
		}
		return tag.substring(0, end);
	}

	/** What a word has in common with the same word in another spelling. */
	String key(String word) {
		String plain = isPlain(word) ? word : plain(word);
		if (plain.length() > LONGEST) {
			return plain.toLowerCase(Locale.ROOT);
		}
		return change(change(plain, CONFUSIONS).toLowerCase(Locale.ROOT), reforms);
	}

	private static boolean isPlain(String word) {
		return word.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
	}

	/** Without accents, ligatures and the signs that do not divide a word. */
	private static String plain(String word) {
		StringBuilder plain = new StringBuilder();
		Normalizer.normalize(word, Normalizer.Form.NFKD).codePoints().filter(c -> Character.isLetterOrDigit(c)
				|| Character.isIdeographic(c) || c == '.' || c == ',').forEach(plain::appendCodePoint);
		return plain.toString();
	}

	private static String change(String word, List<Change> changes) {
		String changed = word;
		for (Change change : changes) {
			Matcher found = change.pattern().matcher(changed);
			changed = found.find() ? found.replaceAll(change.replacement()) : changed;
		}
		return changed;
	}

	/** A line of a list. */
	private record Change(Pattern pattern, String replacement) {

		static Change of(String line) {
			String[] parts = line.split("\\s*=>\\s*", 2);
			return new Change(Pattern.compile(parts[0].strip()), parts[1].strip());
		}
	}

	private static List<Change> changes(String list) {
		try (InputStream in = Spelling.class.getResourceAsStream(list + ".txt")) {
			return in == null ? List.of() : Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R"))
					.map(line -> line.replaceAll("(^|\\s)#.*", "")).filter(line -> !line.isBlank()).map(Change::of).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
