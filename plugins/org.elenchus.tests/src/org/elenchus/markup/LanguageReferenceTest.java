package org.elenchus.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.elenchus.model.edition.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Executes the examples of the language reference. */
class LanguageReferenceTest {

	private static final Pattern HEADING = Pattern.compile("(?m)^### (\\d+)\\. (.*)$");
	private static final Pattern EXAMPLE = Pattern
			.compile("(?ms)^### ([^\\n]*)\\n((?:```elx file=(?:(?!^```$).)*^```\\n)*)```elx\\n(.*?)\\n?```\\n```facts\\n(.*?)\\n?```$");

	private static final Pattern OTHER = Pattern.compile("(?ms)^```elx file=\\w+\\n(.*?)\\n?```$");

	/** An example: a text, the other files of its project, and what it says. */
	record Example(String title, List<String> others, String text, String facts) {

		@Override
		public String toString() {
			return title;
		}
	}

	private static String reference() throws IOException {
		try (InputStream file = Markup.class.getResourceAsStream("/docs/reference.md")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	static Stream<Example> examples() throws IOException {
		return EXAMPLE.matcher(reference()).results()
				.map(found -> new Example(found.group(1), others(found.group(2)), found.group(3), found.group(4)));
	}

	private static List<String> others(String blocks) {
		return OTHER.matcher(blocks).results().map(found -> found.group(1)).toList();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("examples")
	void theTextSaysWhatTheReferenceTells(Example example) {
		String[] texts = Stream.concat(example.others().stream(), Stream.of(example.text())).toArray(String[]::new);
		Edition edition = Editions.readAll(texts).getLast();
		String facts = Facts.of(edition);
		boolean showsText = example.facts().lines().anyMatch(fact -> fact.startsWith("text "));
		String text = showsText ? "\ntext " + Strip.strip(example.text()).stripTrailing().replace("\n", "↵") : "";
		assertEquals(example.facts(), (facts + text).strip());
	}

	@Test
	void sectionsAreNumberedWithoutAGap() throws IOException {
		List<String> numbers = HEADING.matcher(reference()).results().map(heading -> heading.group(1)).toList();
		assertEquals(IntStream.rangeClosed(1, numbers.size()).mapToObj(String::valueOf).toList(), numbers);
		assertTrue(examples().count() >= numbers.size() - 3, "nearly every section has an example");
	}
}
