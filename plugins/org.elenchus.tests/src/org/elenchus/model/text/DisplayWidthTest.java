package org.elenchus.model.text;


import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a      | 1
			é      | 1
			—      | 1
			Ж      | 1
			ﬁ      | 1
			漢     | 2
			か     | 2
			한     | 2
			。     | 2
			Ａ     | 2
			ｱ      | 1
			👍     | 2
			\u0301 | 0
			""")
	void knowsTheCellsOfACharacter(String character, int cells) {
		assertEquals(cells, DisplayWidth.of(character.codePointAt(0)));
	}
}
