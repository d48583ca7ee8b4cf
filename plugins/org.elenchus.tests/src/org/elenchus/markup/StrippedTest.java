package org.elenchus.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.elenchus.model.text.TextRange;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class StrippedTest {

	@Property
	@Domain(Texts.class)
	void everyCharacterOfTheAuthorsIsTheSameOneInTheFile(@ForAll String file) {
		Stripped stripped = Strip.of(file);
		int last = -1;
		for (int i = 0; i < stripped.text().length(); i++) {
			int place = stripped.fileOffset(i);
			assertEquals(stripped.text().charAt(i), file.charAt(place));
			assertEquals(i, stripped.authorOffset(place));
			assertEquals(true, place > last, "the order is the file's");
			last = place;
		}
		assertEquals(last + 1, stripped.fileOffset(stripped.text().length()));
	}

	@Property
	@Domain(Texts.class)
	void offsetsOfTheFileCountTheCharactersBeforeThem(@ForAll String file) {
		Stripped stripped = Strip.of(file);
		int before = 0;
		for (int i = 0; i <= file.length(); i++) {
			assertEquals(before, stripped.authorOffset(i));
			before += before < stripped.text().length() && stripped.fileOffset(before) == i ? 1 : 0;
		}
		assertEquals(stripped.text().length(), before);
	}

	@Test
	void markupHasNoPlaceOfItsOwnInTheAuthorsText() {
		String file = "Op {kirov event| 1 december}{@pravda p. 1}.";
		Stripped stripped = Strip.of(file);
		assertEquals("Op 1 december.", stripped.text());
		assertEquals("1 december", range(file, "{kirov event| 1 december}", stripped));
		assertEquals("", range(file, "{@pravda p. 1}", stripped));
		assertEquals("december.", range(file, "december}{@pravda p. 1}.", stripped));
	}

	private static String range(String file, String words, Stripped stripped) {
		int start = file.indexOf(words);
		return stripped.authorRange(new TextRange(start, start + words.length())).of(stripped.text());
	}

	@Test
	void offsetsOutsideTheTextsAreRefused() {
		Stripped stripped = Strip.of("{i| a}");
		assertThrows(IndexOutOfBoundsException.class, () -> stripped.fileOffset(2));
		assertThrows(IndexOutOfBoundsException.class, () -> stripped.fileOffset(-1));
		assertThrows(IndexOutOfBoundsException.class, () -> stripped.authorOffset(7));
	}
}
