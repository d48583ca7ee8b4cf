package org.elenchus.markup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The examples of the language reference. */
public final class LanguageReference {

	private static final Pattern HEADING = Pattern.compile("(?m)^### (\\d+)\\. (.*)$");
	private static final Pattern EXAMPLE = Pattern
			.compile("(?ms)^### ([^\\n]*)\\n((?:```elx file=(?:(?!^```$).)*^```\\n)*)```elx\\n(.*?)\\n?```\\n```facts\\n(.*?)\\n?```$");
	private static final Pattern OTHER = Pattern.compile("(?ms)^```elx file=\\w+\\n(.*?)\\n?```$");

	/** An example: a text, the other files of its project, and what it says. */
	public record Example(String title, List<String> others, String text, String facts) {

		/** All texts of the project; that which the example is about comes last. */
		public List<String> texts() {
			return Stream.concat(others.stream(), Stream.of(text)).toList();
		}

		@Override
		public String toString() {
			return title;
		}
	}

	private LanguageReference() {
	}

	private static String page() throws IOException {
		try (InputStream file = Markup.class.getResourceAsStream("/docs/reference.md")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	public static Stream<Example> examples() throws IOException {
		return EXAMPLE.matcher(page()).results()
				.map(found -> new Example(found.group(1), others(found.group(2)), found.group(3), found.group(4)));
	}

	private static List<String> others(String blocks) {
		return OTHER.matcher(blocks).results().map(found -> found.group(1)).toList();
	}

	/** The numbers of all sections, with and without an example. */
	static List<String> numbers() throws IOException {
		return HEADING.matcher(page()).results().map(heading -> heading.group(1)).toList();
	}
}
