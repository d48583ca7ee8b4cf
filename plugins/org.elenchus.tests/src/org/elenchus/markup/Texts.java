package org.elenchus.markup;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Texts of several sorts for properties. */
public final class Texts extends DomainContextBase {

	private static final List<String> PIECES = List.of("{", "}", "{{", "}}", "{x| ", "{y event contested B2|", "{>x}", "{<x}", "{<y}", "{<q}",
			"{>", "{@s p. 1}", "{@s", "{@s| ", " via ", "|", "| C3", "{^1}", "{^1| ", "{# ", "{-- ", "--}", "\n", "\n\n", "\r",
			"\r\n\r\n", " ", "\t", "\"", ":", ",", "@", "{claim x: ", "{claim ", "{source s ", "{school t}", "{edition e",
			" supports @s", " disputes ", " counter x", "title ", "year 2010", "reliability A", " by ab", " on 2026", "primary ",
			"event ", "words", "Ж", "\uD83D\uDE00", "\uD83D", "\uDE00", "\u0000", "\uFEFF", "\uFFFD", "\u0301", "{?source", "{[|", " as primary", "]}", "{[| one]}", "{?better 2026-02 \"why\"}", "{?dubious", "{i| ", "{sic|", "{\"q @s| ", "{\"q| ", "{except a \"b\"}", "{except ",
			"{^1 covers x, y| ", " covers ", "{policy require primary for event}", "{scale s low, high}", "{name n ", "variants “A”, «B»",
			"value 3 persons ", "period 193X/.. ", "date before 1956 oldstyle ", "date 1917-11-07 newstyle ", " conflicts unit x ",
			"confidence low", "{-- a --}", "primry ", "evnt ", "titel \"T\" ", "{?sorce 2026 ", "mode assertd ", "severity x warnin",
			"distance hersay ", "{:item 2}", "{:quote}", "{:table header continued}", "{:qoute}", "{:", "{+ event| ", "{+| ", "{\"+ @s| ", "{+", "{sup| ", "{sc| ",
			"{unclear \"a\" by ab| ", "{surplus| ", "{link \"https://a.b\"| ", "{app @s, \"b\" @t| ", "{gap 3 words \"c\"}", "{gap ", "{^1 lost}",
			"{^1 continued| ", " as indirect", " as primry", "{question q \"r\"}", "{scope s \"t\"}", "{unit event| ", "{library \"z\"}", "answers q yes ",
			"place \"p\" ", "before x ", "verdict half ", "value 1 for 1930, 2 ", "[1667,1668]", "born 1930 ");

	/** Any string at all: all of Unicode, with surrogates that stand alone. */
	@Provide
	Arbitrary<String> anything() {
		return Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(60), dense(), pieces(), spans());
	}

	/** Signs of the markup and hardly anything else. */
	static Arbitrary<String> dense() {
		return Arbitraries.strings().withChars("{}|@<>#^-?[ \n\r\"xA1:,").ofMaxLength(80);
	}

	/** Pieces of markup in any order, most of it broken. */
	static Arbitrary<String> pieces() {
		return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
	}

	/** Short spans, most of which end by their key or not at all. */
	public static Arbitrary<String> spans() {
		return Arbitraries.of("{a| ", "{c event|", "{a A1|", "{\"q @s| ", "{^1| ", "{i| ", "{# ", "}", "}", "}}", "{{", "{<a}", "{<c}", "{<q}",
				"{>a}", "{>c}", "one ", "two. ", "\n\n", "{?sorce}", "{@s p. 3 |", "{--", "\n{source s}").list().ofMaxSize(20)
				.map(pieces -> String.join("", pieces));
	}

	/** What an author writes: words and line ends, now and then with braces. */
	public static Arbitrary<String> prose() {
		return Arbitraries.of("One", "two", " ", " ", ", ", ".", "\n", "\n\n", "\r\n\r\n", "{", "}", "“é”", "\uD83D\uDE00", "|", "@s")
				.list().ofMaxSize(30).map(words -> String.join("", words));
	}
}
