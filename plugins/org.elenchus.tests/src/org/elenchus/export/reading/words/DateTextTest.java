package org.elenchus.export.reading.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

	@ParameterizedTest
	@CsvSource(textBlock = """
			1934-12-01,          nl, 1934-12-01
			1930..1931,          nl, 1930–1931
			1930/..,             nl, 1930/..
			193X~,               nl, 193X~
			before 1956,         nl, vóór 1956
			after 1934-12,       en, after 1934-12
			1917-10-25 oldstyle, nl, 1917-10-25 (oude stijl)
			1917-11-07 newstyle, nl, 1917-11-07 (nieuwe stijl)
			before 1917-11-07 newstyle, en, before 1917-11-07 (New Style)
			c. 1930,             nl, c. 1930
			before,              nl, before
			""")
	void aDateStaysAsItIsWrittenButForTheWordsOfTheMarkup(String written, String language, String shown) {
		assertEquals(shown, DateText.of(written, EditionLabels.in(Language.of(language))));
	}
}
