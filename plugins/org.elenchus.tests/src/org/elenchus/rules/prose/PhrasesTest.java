package org.elenchus.rules.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

class PhrasesTest {

	private static List<String> found(String text, String... patterns) {
		return found(text, List.of(), patterns);
	}

	private static List<String> found(String text, List<String> plain, String... patterns) {
		Phrases phrases = Phrases.of(Arrays.asList(patterns), plain);
		return Sentences.in(text).stream().flatMap(sentence -> found(sentence, phrases)).toList();
	}

	private static Stream<String> found(SentenceText sentence, Phrases phrases) {
		List<Word> words = sentence.words();
		return Optional.ofNullable(phrases.in(sentence)).stream().flatMap(List::stream).map(row -> sentence.between(words.get(row.from()).start(), words.get(row.to() - 1).end()));
	}

	@Test
	void aPhraseIsFoundInWhateverCaseAndWhiteSpace() {
		assertEquals(List.of("Men   Zegt"), found("Men   Zegt veel.", "men zegt"));
		assertEquals(List.of("foto’s"), found("De foto’s hier.", "foto's"));
	}

	/** Before a text is cut it is looked through: what stands in one of its sentences is never missed. */
	@Property(tries = 2_000)
	void aTextThatIsLookedThroughIsCutWhereAPhraseStandsInIt(@ForAll @From("pieces") List<String> pieces) {
		String text = String.join("", pieces);
		Phrases phrases = Phrases.of(List.of("men zegt", "some/many * old", "foto's", "a", "* zou", "! men zegt wel"), List.of("oud-minister zei"));
		boolean stands = Sentences.in(text).stream().anyMatch(sentence -> phrases.in(sentence) != null);
		assertTrue(!stands || phrases.canBeIn(text), text);
	}

	@Provide
	Arbitrary<List<String>> pieces() {
		return Arbitraries.of("men", "Men", "zegt", "wel", "some", "MANY", "old", "foto’s", "A", "zou", "oud-minister", "zei", "3", " ", " ", " ", "\u00a0", ", ", ". ", "-", "‘", "")
				.list().ofMaxSize(14);
	}

	@Test
	void aTextWithNoneOfThePhrasesIsNotCut() {
		Phrases phrases = Phrases.of(List.of("men zegt", "some * old"), List.of());
		for (String text : List.of("", "Jamen zegt.", "Men, zegt men.", "some very very old", "some 3 old", "men")) {
			assertFalse(phrases.canBeIn(text), text);
		}
		assertTrue(phrases.canBeIn("Dat zei some\n old"));
	}

	@Test
	void onlyWholeWordsCountAndNothingBetweenThem() {
		assertEquals(List.of(), found("Jamen zegt. Men, zegt. Men – zegt. Men-zegt.", "men zegt"));
	}

	@Test
	void aSlashPartsWordsAndAnAsteriskIsOneWordOrNone() {
		assertEquals(List.of("some historians", "many old authors"),
				found("To some historians, many old authors and some very old authors.", "some/many * historians/authors"));
	}

	@Test
	void theLongestPhraseCountsAndNoneInsideAnother() {
		assertEquals(List.of("men zegt wel eens", "zegt"), found("Dat men zegt wel eens: zegt.", "men zegt", "zegt", "men zegt wel eens"));
	}

	@Test
	void aPhraseBehindAnExclamationMarkIsPassedOverWithWhatBeginsInIt() {
		assertEquals(List.of("noted"), found("It must be noted here. He noted it.", "noted", "! be noted"));
		assertEquals(List.of("it is said"), found("To some it is said by many, and it is said.", "it is said", "! it is said by"));
	}

	@Test
	void theLongerOfAPhraseAndOneThatIsPassedOverCounts() {
		assertEquals(List.of("be noted down"), found("Let it be noted down, or be noted.", "be noted down", "noted", "! be noted"));
		assertEquals(List.of(), found("Let it be noted.", "be noted", "! be noted"));
	}

	@Test
	void anExclamationMarkThatAPolicyAddsMeansNothing() {
		assertEquals(List.of("be noted"), found("Let it be noted.", List.of("! be noted")));
	}

	@Test
	void wordsThatAPolicyAddsMeanWhatTheySay() {
		assertEquals(List.of(), found("a x b, a", List.of("a * b", "*", "", "a/c")));
		assertEquals(List.of("a b"), found("a b, a x b", List.of("a b")));
	}

	@Test
	void aNumberIsNotAnyWord() {
		assertEquals(List.of(), found("Some 200 people.", "some * people"));
	}

	@Test
	void aPhraseOfManyWordsIsPassedOver() {
		assertEquals(List.of(), found("a ".repeat(100_000), List.of("a ".repeat(100_000))));
		assertEquals(1, found("a ".repeat(30), List.of("a ".repeat(30))).size());
	}

	@Test
	void anEmptyListFindsNothing() {
		assertEquals(List.of(), found("One word.", List.of("", "  ")));
	}
}
