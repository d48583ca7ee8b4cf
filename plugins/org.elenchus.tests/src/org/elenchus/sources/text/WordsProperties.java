package org.elenchus.sources.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.elenchus.model.text.TextRange;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordsProperties {

	@Property
	void wordsStandInTheTextInItsOrder(@ForAll("texts") String text) {
		Words words = Words.of(text, Spelling.of("nl"));
		int end = 0;
		for (int word = 0; word < words.size(); word++) {
			TextRange range = words.range(word);
			assertTrue(range.start() >= end && !range.isEmpty() && range.end() <= text.length());
			end = range.end();
		}
	}

	@Property
	void noLetterIsLeftOut(@ForAll("texts") String text) {
		Words words = Words.of(text, Spelling.of(null));
		boolean[] inside = new boolean[text.length()];
		IntStream.range(0, words.size()).mapToObj(words::range).forEach(range -> IntStream.range(range.start(), range.end()).forEach(i -> inside[i] = true));
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			assertTrue(inside[i] || !Character.isLetter(text.codePointAt(i)), text + " at " + i);
		}
	}

	@Property
	void aWordAloneHasTheKeyThatItHasInItsText(@ForAll("texts") String text) {
		Words words = Words.of(text, Spelling.of("nl"));
		for (int word = 0; word < words.size(); word++) {
			assertEquals(words.key(word), Spelling.of("nl").key(words.range(word).of(text)));
		}
	}

	@Property
	void theIndexKnowsEachWord(@ForAll("texts") String text) {
		FullText indexed = new FullText(text, Spelling.of("nl"));
		for (int word = 0; word < indexed.words().size(); word++) {
			int[] found = new int[1];
			int here = word;
			indexed.occurrences(indexed.kind(word), 0, indexed.words().size(), at -> found[0] += at == here ? 1 : 0);
			assertEquals(1, found[0]);
		}
	}

	@Provide
	Arbitrary<String> texts() {
		Arbitrary<String> pieces = Arbitraries.of("de", "grooten", "-", "-\n", " ", "\r\n", "’", "12", "1.5", ".", "\u00AD", "e\u0301", "ﬁ", "ſ", "𝔄", "漢字",
				"[", "…", "\n 14 \n", "\uFEFF", "²", "Ⅻ");
		return Arbitraries.oneOf(pieces.list().ofMaxSize(30).map(list -> String.join("", list)), Arbitraries.strings().ofMaxLength(60));
	}

	@Example
	void wordsAreWhatAReaderCallsSo() {
		assertEquals(List.of("foto’s", "l’état", "Noord-Holland", "ver-\n trokken", "wolf"), words("foto’s, ‘l’état’ — Noord-Holland; ver-\n trokken wolf-"));
		assertEquals(List.of("1930", "1931", "1.250", "zaak"), words("1930-1931: 1.250 zaak³"));
		assertEquals(List.of("een", "twee", "1934", "drie"), words("een\n- 14 -\ntwee 1934\ndrie"));
		assertEquals(List.of("漢", "字"), words("漢字"));
		assertEquals(List.of("1934"), words("1934"));
	}

	private static List<String> words(String text) {
		Words words = Words.of(text, Spelling.of(null));
		return IntStream.range(0, words.size()).mapToObj(word -> words.range(word).of(text)).toList();
	}
}
