package org.elenchus.sources.bibliography;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.elenchus.sources.text.Encoding;

/** Tells libraries from other files, by what stands in them, and reads them. */
public final class Libraries {

	/** So many bytes of a file tell whether it is a library. */
	public static final int SAMPLE = 1 << 16;

	private static final Pattern BIBTEX = Pattern.compile("(?m)^[ \\t]{0,8}@[A-Za-z]{1,30}[ \\t]{0,8}[{(][^\\s{},\"=]{0,200}[ \\t]{0,8}[,=]");
	private static final Pattern RIS = Pattern.compile("\\A\\s{0,100}TY {1,4}-[^\\n]{0,200}\\n");
	private static final Pattern CSL = Pattern.compile("\\A\\s{0,100}(?:\\[\\s{0,100}(?:\\{|\\]\\s{0,100}\\z)"
			+ "|\\{\\s{0,100}\"(?:id|items|type)\"\\s{0,100}:)");
	/** Names that say what BibTeX cannot hide: prose about BibTeX quotes entries, too. */
	private static final Pattern NAMED_BIBTEX = Pattern.compile(".*\\.(?:bib|bibtex|biblatex)");

	private Libraries() {
	}

	/**
	 * Whether a file is a library.
	 *
	 * @param name the file's name; it decides where prose and a library could start alike
	 */
	public static boolean isOne(byte[] bytes, String name) {
		byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
		return reader(Encoding.of(sample).decode(sample), name).isPresent();
	}

	/**
	 * Reads a library. What is broken in it becomes a fault, and the rest is read.
	 *
	 * @param name the file's name
	 * @throws IllegalArgumentException if it is none
	 */
	public static Bibliography read(byte[] bytes, String name) {
		String text = Encoding.of(bytes).decode(bytes);
		return reader(text.length() > SAMPLE ? text.substring(0, SAMPLE) : text, name)
				.orElseThrow(() -> new IllegalArgumentException(name + " is no library")).apply(text);
	}

	private static Optional<Function<String, Bibliography>> reader(String start, String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (RIS.matcher(start).lookingAt() || lower.endsWith(".ris")) {
			return Optional.of(text -> new RisReader(text).read());
		}
		if (lower.endsWith(".json") && CSL.matcher(start).lookingAt()) {
			return Optional.of(text -> new CslJsonReader().read(text));
		}
		boolean bibtex = NAMED_BIBTEX.matcher(lower).matches() || start.stripLeading().startsWith("@") && BIBTEX.matcher(start).find();
		return bibtex ? Optional.of(text -> new BibTexReader(text).read()) : Optional.empty();
	}
}
