package org.elenchus.importer.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocatorTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			, 133.                | p. 133
			 133                  | p. 133
			, 12-14;              | pp. 12-14
			, 12–14.              | pp. 12–14
			, 12, 45 en 71.       | pp. 12, 45 en 71
			, 9,10,12, 71.        | pp. 9,10,12, 71
			, 12 e.v.             | pp. 12 e.v.
			, 12ff.               | pp. 12ff
			, xii.                | p. xii
			, p. 37.              | p. 37
			, pp. 12-14 en 20.    | pp. 12-14 en 20
			, blz. 12, noot 3.    | blz. 12, noot 3
			, 12 noot 5.          | p. 12 noot 5
			, ald. 12.            | p. 12
			, here p. 12          | p. 12
			, 345-360, aldaar 350. | p. 350
			, II, 33.             | II, 33
			 V 33.                | V 33
			, 300n5.              | p. 300n5
			?, 201.               | p. 201
			, doc. 25.            | doc. 25
			, hfst. 3.            | hfst. 3
			, deel II, 33.        | deel II, 33
			, vol. 2, p. 33.      | vol. 2, p. 33
			, § 12.               | § 12
			, inv.nr. 12.         | inv.nr. 12
			, f. 558, op. 11, d. 27, l. 3-5. | f. 558, op. 11, d. 27, l. 3-5
			, passim.             | passim
			""")
	void readsPagesAndOtherPlaces(String words, String locator) {
		assertEquals(locator, Locator.at(words, 0, words.length()).map(Locator::text).orElse(""));
	}

	@ParameterizedTest
	@ValueSource(strings = { ", 2010.", ", 5 mei 1934.", ", 12 en 13 mei.", ", 133 documenten", ", 44:3 (1996)", ", 12, 1934.", ", op 3 december", ", en meer",
			", ill.", ", 2 (1999) 12", "", ", f", ", 123456.", ", II, 12 mei 1934" })
	void saysNothingWhereANumberMayMeanSomethingElse(String words) {
		assertEquals(Optional.empty(), Locator.at(words, 0, words.length()));
	}

	@ParameterizedTest
	@ValueSource(strings = { ", 133| .", ", pp. 12-14|, die twijfelt.", " 12| en Conquest", ", 12|) en", "  blz.  12|. De partij", ", 7| (maar zie", ", 12 e.v.|; vgl." })
	void endsBehindTheLastNumber(String words) {
		String text = words.replace("|", "");
		assertEquals(words.indexOf('|'), Locator.at(text, 0, text.length()).orElseThrow().end());
	}
}
