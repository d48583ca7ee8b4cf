package org.elenchus.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineIndexTest {

	@ParameterizedTest(name = "[{0}]")
	@CsvSource(delimiter = '|', textBlock = """
			''           | 0 | 1:1
			ab           | 2 | 1:3
			ab↵          | 2 | 1:3
			ab↵          | 3 | 2:1
			ab␍↵cd       | 3 | 1:4
			ab␍↵cd       | 4 | 2:1
			ab␍cd        | 3 | 2:1
			a↵␍b         | 3 | 3:1
			😀b          | 2 | 1:3
			""")
	void aPlaceHasALineAndAColumn(String shown, int offset, String place) {
		LineIndex lines = new LineIndex(text(shown));
		assertEquals(place, lines.line(offset) + ":" + lines.column(offset));
	}

	@ParameterizedTest(name = "[{0}]")
	@CsvSource(delimiter = '|', textBlock = """
			ab␍↵cd       | 1 | ab
			ab␍↵cd       | 2 | cd
			ab␍␍↵        | 2 | ''
			ab↵          | 2 | ''
			''           | 1 | ''
			""")
	void aLineIsKnownWithoutItsEnd(String shown, int line, String words) {
		LineIndex lines = new LineIndex(text(shown));
		assertEquals(words, lines.range(line).of(text(shown)));
	}

	@Provide
	Arbitrary<String> lines() {
		return Arbitraries.strings().withChars("a\r\n").ofMaxLength(200);
	}

	@Property
	void lineAndColumnLeadBackToThePlace(@ForAll("lines") String text) {
		LineIndex lines = new LineIndex(text);
		for (int offset = 0; offset <= text.length(); offset++) {
			assertEquals(offset, lines.range(lines.line(offset)).start() + lines.column(offset) - 1);
		}
	}

	private static String text(String shown) {
		return shown.replace('↵', '\n').replace('␍', '\r');
	}
}
