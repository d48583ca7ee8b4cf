package org.elenchus.markup.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FormatterTest {

	@Test
	void headsHaveSingleSpaces() {
		formats("{k   event\n contested|Kirov}{@s   p.  3|C3   \"why\" }", "{k event contested| Kirov}{@s p.  3 | C3 \"why\"}");
		formats("{>k  event } x {<k }{^1 }{^1|note}{@s|Izvestija}", "{>k event} x {<k}{^1}{^1| note}{@s| Izvestija}");
	}

	@Test
	void theHeadsOfAllFormsHaveSingleSpaces() {
		formats("{:item   2\tcontinued }  one", "{:item 2 continued}  one");
		formats("{+   event\ncontested|one} {\"+  @s  p. 3|two}{+|three}", "{+ event contested| one} {\"+ @s p. 3| two}{+| three}");
		formats("{sup|2} {unclear  \"a  stain\"   by  ab|x} {link  \"https://a.b\"|c}", "{sup| 2} {unclear \"a  stain\" by ab| x} {link \"https://a.b\"| c}");
		formats("{gap  3   words  \"torn\" } {gap }", "{gap 3 words \"torn\"} {gap}");
		formats("{app  @a  @b , \"x\"  @c,\"\"  @d|y}", "{app @a @b, \"x\" @c, \"\" @d| y}");
		formats("{^3   lost  covers x ,y} {^3  continued|one}", "{^3 lost covers x, y} {^3 continued| one}");
		formats("{@s  p. 3   as  primary   indirect}", "{@s p. 3 as primary indirect}");
	}

	@Test
	void cardsOfAllSortsAreLaidOut() {
		formats("{question  q :\"Why?\" }\n{scope  k \"a\"\n variants  \"b\" ,\"c\"}\n{library   \"z.json\"\n}",
				"{question q: \"Why?\"}\n{scope k \"a\" variants \"b\", \"c\"}\n{library \"z.json\"}");
		formats("{claim x: value 1  persons  for 1930 ,2 answers q  yes place \"P\" ,p before  y verdict  half  \"w\"}",
				"{claim x: value 1 persons for 1930, 2 answers q yes place \"P\", p before y verdict half \"w\"}");
	}

	@Test
	void theAuthorsTextStays() {
		formats("One   two \t\n\n\n  three  {k|  four }}  \r\n", "One   two \t\n\n\n  three  {k|  four }}  \r\n");
	}

	@Test
	void aShortCardStandsOnOneLine() {
		formats("{school  x  \"Name\"\n  opposes y ,z\n}", "{school x \"Name\" opposes y, z}");
	}

	@Test
	void aLongCardHasALineForEachParticular() {
		formats("""
				{claim order: motive contested "Stalin ordered the murder of Kirov" speaker author mode asserted supports @conquest1989 via s
				  p. 37 | C3 "relies on Orlov" disputes @lenoe2010 p. 689 | A2 by ab on 2026-02-11 counter other, another }
				""", """
				{claim order: motive contested "Stalin ordered the murder of Kirov"
				  speaker author
				  mode asserted
				  supports @conquest1989 via s p. 37 | C3 "relies on Orlov"
				  disputes @lenoe2010 p. 689 | A2 by ab on 2026-02-11
				  counter other, another
				}
				""");
	}

	@Test
	void theParticularsOfASourceHaveALineEach() {
		formats("""
				{source lenoe2010 :secondary book author "Matthew E. Lenoe" title "The Kirov Murder and Soviet History" publisher "Yale University Press" year 2010 language en archive "RGASPI"}
				""", """
				{source lenoe2010: secondary book
				  author "Matthew E. Lenoe"
				  title "The Kirov Murder and Soviet History"
				  publisher "Yale University Press"
				  year 2010
				  language en
				  archive "RGASPI"
				}
				""");
	}

	@Test
	void theFilesOwnLineEndsAreUsed() {
		String title = "x".repeat(90);
		formats("{source s title \"" + title + "\" year 2010}\r\n",
				"{source s\r\n  title \"" + title + "\"\r\n  year 2010\r\n}\r\n");
	}

	@Test
	void whatReadsAsTextBecauseItIsBrokenStays() {
		formats("{k   event", "{k   event");
		formats("{claim  x  event\n\n}", "{claim  x  event\n\n}");
	}

	@Test
	void marksHaveOneSpaceBehindTheirBarAndInsertionsStay() {
		formats("{@s | A1}{i  |a} {[|b]}", "{@s | A1}{i| a} {[|b]}");
	}

	@Test
	void howNearASourceIsStaysWithItsCitation() {
		formats("{claim x supports @s  p. 3  as\n primary | B2}", "{claim x supports @s p. 3 as primary | B2}");
		String statement = "x".repeat(90);
		formats("{claim x \"" + statement + "\" supports @s as primary}",
				"{claim x \"" + statement + "\"\n  supports @s as primary\n}");
	}

	private static void formats(String text, String formatted) {
		assertEquals(formatted, Formatter.format(text));
	}

	@Test
	void theLineEndIsOneThatStays() {
		String card = "{source x: primary archive title \"A title that is so long that the card does not fit on one line\" year 1953}";
		String formatted = Formatter.format("{edition e \"\"\r}\n" + card);
		assertEquals("{edition e \"\"}\n", formatted.substring(0, formatted.indexOf('{', 1)));
		assertEquals(false, formatted.contains("\r"));
		assertEquals(formatted, Formatter.format(formatted));
	}
}
