package org.elenchus.sources.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

	@ParameterizedTest
	@CsvSource({ "mensch, mens", "menschen, mensen", "menschelijk, menselijk", "menschheid, mensheid", "tusschen, tussen", "groote, grote",
			"heele, hele", "zoo, zo", "zooals, zoals", "zoodra, zodra", "noodig, nodig", "beteekenis, betekenis", "gelooven, geloven",
			"mijnen, mijn", "eene, een", "den, de", "jaer, jaar", "huys, huis", "hy, hij", "magt, macht", "photograaf, fotograaf",
			"October, oktober", "critiek, kritiek", "fraaije, fraaie", "Duitsche, Duitse", "élan, elan", "ĳs, ijs", "daghen, dagen", "oock, ook" })
	void oldDutchIsTheSameWord(String old, String today) {
		Spelling dutch = Spelling.of("nl-BE");
		assertEquals(dutch.key(today), dutch.key(old));
		assertNotEquals(Spelling.of("en").key("mens"), Spelling.of("en").key("mensch"));
	}

	@ParameterizedTest
	@CsvSource({ "modem, modern", "ln, In", "lk, ik", "aIles, alles", "1ijst, lijst", "193l, 1931", "fchip, schip", "ſtad, stad", "vvij, wij", "clie, die",
			"ﬁets, fiets", "g0ed, goed", "hiis, hus" })
	void whatCharacterRecognitionConfusesIsTheSameWord(String read, String printed) {
		assertEquals(Spelling.of(null).key(printed), Spelling.of(null).key(read));
	}

	@ParameterizedTest
	@CsvSource({ "niet, met", "fight, sight", "wit, wil", "1930, 1931", "1.5, 15", "hen, hem", "clear, dear", "groot, grot", "boom, bom", "een, en", "stil, stal" })
	void wordsThatMeanSomethingElseStayApart(String one, String other) {
		assertNotEquals(Spelling.of("nl").key(one), Spelling.of("nl").key(other));
	}

	@ParameterizedTest
	@CsvSource({ "бѣдный, бедный", "міръ, мир", "Россія, Россия", "новаго, нового", "ѳома, фома" })
	void oldRussianIsTheSameWord(String old, String today) {
		assertEquals(Spelling.of("ru").key(today), Spelling.of("ru").key(old));
	}
}
