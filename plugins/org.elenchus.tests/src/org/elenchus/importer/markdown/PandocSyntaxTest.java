package org.elenchus.importer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

import org.elenchus.importer.Blocks;
import org.elenchus.importer.raw.BadInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pandoc adds to CommonMark, and what only looks like it. */
class PandocSyntaxTest {

	/** Line ends are written as {@code ↵}, what is shown as in the blocks with slashes for line ends, bars within a block and angle brackets for cells. */
	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '~', textBlock = """
			+---+---+↵| a | b |↵+===+===+↵| c | d |↵+---+---+ ~ table: a>b|c>d
			+---+---+↵| a | b |↵+---+---+↵na ~ table: a>b/paragraph: na
			voor↵+---+↵| a |↵+---+ ~ paragraph: voor +---+ | a | +---+
			+---+↵+---+ ~ paragraph: +---+ +---+
			+---+↵| a | ~ paragraph: +---+ | a |
			+---+↵| a |↵+---+↵| b | ~ table: a/verse: b >
			+---+↵| a |↵x ~ paragraph: +---+ | a | x
			a   b↵--- ---↵1   2↵↵na ~ table: a>b|1>2/paragraph: na
			a   b↵--- ---↵↵na ~ paragraph: a b/paragraph: na
			voor↵a   b↵--- ---↵1   2 ~ paragraph: voor a b/paragraph: 1 2
			---------↵a    b↵---  ---↵1    2↵↵3    4↵5    6↵---------↵↵na ~ table: a>b|1>2|3 5>4 6/paragraph: na
			---------↵a    b↵c    d↵---  ---↵1    2↵↵---------↵na ~ paragraph: a b c d/paragraph: 1 2/paragraph: na
			- a↵- b ~ list-item1 -: a/list-item1 -: b
			| a | b |↵|---|---|↵| 1 | 2 |↵↵Table: c ~ table: a>b|1>2/caption: c
			| a | b |↵|---|---|↵| 1 | 2 |↵: c ~ table: a>b|1>2/caption: c
			a↵↵Table: c ~ paragraph: a/paragraph: Table: c
			a   b↵--- ---↵1   2↵↵: c↵d↵↵e ~ table: a>b|1>2/caption: c d/paragraph: e
			a↵: b ~ paragraph: a/paragraph: b
			a↵↵: b↵↵    c↵↵: d ~ paragraph: a/paragraph: b/paragraph: c/paragraph: d
			a↵:   b↵c ~ paragraph: a/paragraph: b c
			a↵:   b↵↵c ~ paragraph: a/paragraph: b/paragraph: c
			a↵:   b↵↵\tc↵d↵: e ~ paragraph: a/paragraph: b/paragraph: c/paragraph: d/paragraph: e
			a↵:   b↵c↵: d ~ paragraph: a/paragraph: b/paragraph: c/paragraph: d
			voor↵a↵: b ~ paragraph: voor a : b
			- a↵: b ~ list-item1 -: a : b
			: b ~ paragraph: : b
			# a↵: b ~ heading1: a/paragraph: : b
			| a↵| b ~ verse: a|b
			| a↵↵| b ~ verse: a/verse: b
			voor↵| a ~ paragraph: voor | a
			""")
	void whatPandocAddsToCommonMarkIsRead(String written, String blocks) throws BadInput {
		assertEquals(blocks, blocks(written.replace('↵', '\n').replace("\\t", "\t") + "\n").strip().replace('|', '>').replace('/', '|').replace('\n', '/')
				.replace("paragraph: +---+ > a >", "paragraph: +---+ | a |")
				.replace("voor +---+ > a > +---+", "voor +---+ | a | +---+").replace("voor > a", "voor | a"));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '~', textBlock = """
			a[^x]↵↵[^x]: n ~ paragraph: a[^1]/footnote 1: n
			a[^x]↵↵[^x]: n↵m↵↵b ~ paragraph: a[^1]/paragraph: b/footnote 1: n m
			a[^x]↵↵[^x]: n↵↵    m↵↵b ~ paragraph: a[^1]/paragraph: b/footnote 1: n m
			a[^x]↵↵[^x]: n↵↵\tm↵↵b ~ paragraph: a[^1]/paragraph: b/footnote 1: n m
			a[^x][^y]↵↵[^x]: n↵[^y]: m ~ paragraph: a[^1][^2]/footnote 1: n/footnote 2: m
			a[^x]↵↵   [^x]: n ~ paragraph: a[^1]/footnote 1: n
			a[^x]↵↵    [^x]: n ~ paragraph: a[^x]/paragraph: [^x]: n
			a^[n] b^[m] ~ paragraph: a[^1] b[^2]/footnote 1: n/footnote 2: m
			a^[n [m] o] b ~ paragraph: a[^1] b/footnote 1: n [m] o
			a^[n^[m] o] b ~ paragraph: a[^1] b/footnote 1: n^[m] o
			a\\^[n] b ~ paragraph: a^[n] b
			a [^[n]] b ~ paragraph: a [^[n]] b
			a^[n↵↵b] c ~ paragraph: a^[n/paragraph: b] c
			a^[n↵\r↵b] c ~ paragraph: a^[n/paragraph: b] c
			^[n] b ~ paragraph: [^1]b/footnote 1: n
			a] b^[n] ~ paragraph: a] b[^1]/footnote 1: n
			[a] b ~ paragraph: [a] b
			""")
	void notesAreFoundWhereTheyEnd(String written, String blocks) throws BadInput {
		assertEquals(blocks, blocks(written.replace('↵', '\n').replace("\\t", "\t").replace("\\r", "\r") + "\n").strip().replace('\n', '/'));
	}

	private static String blocks(String markdown) throws BadInput {
		return Blocks.of(markdown.getBytes(StandardCharsets.UTF_8), new MarkdownReader());
	}
}
