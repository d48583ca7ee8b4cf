package org.elenchus.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.elenchus.markup.LanguageReference.Example;
import org.elenchus.model.edition.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Executes the examples of the language reference with the language alone. */
class LanguageReferenceTest {

	static Stream<Example> examples() throws IOException {
		return LanguageReference.examples();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("examples")
	void theTextSaysWhatTheReferenceTells(Example example) {
		Edition edition = Editions.readAll(example.texts().toArray(String[]::new)).getLast();
		String facts = Facts.of(edition);
		boolean showsText = example.facts().lines().anyMatch(fact -> fact.startsWith("text "));
		String text = showsText ? "\ntext " + Strip.strip(example.text()).stripTrailing().replace("\n", "↵") : "";
		assertEquals(example.facts(), (facts + text).strip());
	}

	@Test
	void sectionsAreNumberedWithoutAGap() throws IOException {
		List<String> numbers = LanguageReference.numbers();
		assertEquals(IntStream.rangeClosed(1, numbers.size()).mapToObj(String::valueOf).toList(), numbers);
		assertTrue(examples().count() >= numbers.size() - 3, "nearly every section has an example");
	}
}
