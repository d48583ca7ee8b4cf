package org.elenchus.importer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.elenchus.importer.format.FormatTest;
import org.elenchus.importer.raw.BadInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReaderTest extends FormatTest {

	MarkdownReaderTest() {
		super(new MarkdownReader());
	}

	@Test
	void blocksOfEachKindAreTold() throws BadInput {
		assertEquals("""
				heading1: De brug
				paragraph: De brug werd in 1906 gebouwd, en _niet_ in **1907**.
				heading2: Wie hem bouwde
				blockquote: Zo schreef de ingenieur.
				list-item1 -: hout
				list-item2 3.: eiken
				list-item2 4.: beuken
				list-item1 -: steen
				table: jaar|prijs/1906|12
				caption: De brug in 1906
				""", blocks("""
				De brug
				=======

				De brug werd in 1906
				gebouwd, en *niet* in **1907**.

				## Wie hem bouwde {#bouwer .x}

				> Zo schreef
				> de ingenieur.

				- hout

				    3. eiken
				    4. beuken
				- steen

				| jaar | prijs |
				|------|-------|
				| 1906 | 12 |

				![De brug in 1906](brug.jpg)
				"""));
	}

	@Test
	void notesOfPandocFindTheirBodies() throws BadInput {
		assertEquals("""
				paragraph: De raad besloot[^1] tot de bouw.[^2] Later niet meer.
				footnote 2: Een noot _in_ de tekst.
				footnote 1: Notulen, 3 mei 1906. En nog een alinea.
				""", blocks("""
				De raad besloot[^a] tot de bouw.^[Een noot *in* de tekst.] Later niet meer.

				[^a]: Notulen,
				3 mei 1906.

				    En nog een alinea.
				"""));
	}

	@Test
	void aNoteInsideEmphasisIsNotSetOffItself() throws BadInput {
		assertEquals("""
				paragraph: De _raad[^1] besloot_ snel.
				footnote 1: Notulen.
				""", blocks("De *raad^[Notulen.] besloot* snel.\n"));
	}

	@Test
	void numbersAsPrintedAreKept() throws BadInput {
		assertEquals("""
				paragraph: Een[^7] en twee.[^8]
				footnote 7: Zeven.
				footnote 8: Acht.
				""", blocks("""
				Een[^7] en twee.[^8]

				[^7]: Zeven.
				[^8]: Acht.
				"""));
	}

	@Test
	void aReferenceWithoutABodyStaysText() throws BadInput {
		assertEquals("paragraph: De raad[^9] besloot.\n", blocks("De raad[^9] besloot.\n"));
	}

	@Test
	void escapesAndEntitiesAreTheCharactersThatTheyMean() throws BadInput {
		assertEquals("paragraph: Prijs * 2 & caf\u00E9: 5 < 6 in code &amp; zo\n",
				blocks("Prijs \\* 2 &amp; caf&eacute;: 5 < 6 in `code &amp; zo`\n"));
	}

	@Test
	@Tag("metadata")
	void frontMatterDivisionsAndHtmlAreNoText() throws BadInput {
		assertEquals("paragraph: Wat er staat.\n", blocks("""
				---
				title: De brug
				---

				::: warning
				Wat <span onclick="alert(1)">er</span> staat.
				:::

				<script>alert(2)</script>
				"""));
	}

	@Test
	@Tag("picture")
	void aPictureIsItsCaption() throws BadInput {
		assertEquals("""
				paragraph: Voor.
				caption: De brug in 1906
				paragraph: Na, met een beeld van de dijk in de regel.
				""", blocks("""
				Voor.

				![De brug in *1906*](http://example.org/brug.png "Een brug van staal")

				Na, met een ![beeld van de dijk](dijk.png) in de regel.
				""").replace("_1906_", "1906"));
	}

	@Test
	void aFileFullOfNulsIsRefused() {
		assertEquals("not a text: 40 of the first 240 characters are NUL", refusal(("Een woord.".repeat(20) + "\0".repeat(40)).getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void wordsOfALinkStayAndItsTargetGoes() throws BadInput {
		assertEquals("paragraph: Zie het archief hier.\n", blocks("Zie [het archief](http://example.org/x) hier.\n"));
	}

	@Test
	void linesOfCodeStayLines() throws BadInput {
		assertEquals("paragraph: een/  twee\nparagraph: drie\n", blocks("```\r\neen\r\n  twee\r\n```\r\n\r\n    drie\r\n"));
	}

	@Test
	void deepNestingIsRead() throws BadInput {
		assertEquals("blockquote: diep\n", blocks(">".repeat(20_000) + "diep\n"));
		blocks("*a **".repeat(20_000));
		blocks("[".repeat(20_000) + "diep" + "]".repeat(20_000));
		blocks("^[".repeat(20_000) + "diep");
	}

	@Test
	void lineBlocksAreVerses() throws BadInput {
		assertEquals("""
				verse: De wind _waait_ om het huis,/en de zee[^1] komt nader/Slot.
				footnote 1: De Noordzee.
				paragraph: Proza | met een streep.
				""", blocks("""
				| De wind *waait* om het huis,
				|   en de zee^[De Noordzee.]
				  komt nader
				| Slot.

				Proza
				| met een streep.
				"""));
	}

	@Test
	void tablesDrawnWithDashesAreTables() throws BadInput {
		assertEquals("""
				table: Jaar|Prijs|Wat/1906|12,5|_hout_/1907||steen
				caption: Wat het kostte
				table: jaar|wat/1906|hout en **steen**[^1]/1907|zand
				footnote 1: Noot.
				paragraph: Geen +-----+ tabel.
				heading2: Geen tabel
				""", blocks("""
				  Jaar     Prijs   Wat
				------ --------- ----------
				  1906      12,5 *hout*
				  1907           steen

				Table: Wat het kostte

				+--------+-----------------+
				| jaar   | wat             |
				+========+=================+
				| 1906   | hout en         |
				|        | **steen**^[Noot.]
				+--------+-----------------+
				| 1907   | zand            |
				+--------+-----------------+

				Geen
				+-----+
				tabel.

				Geen tabel
				----------
				"""));
	}

	@Test
	void definitionsFollowTheirTerms() throws BadInput {
		assertEquals("""
				paragraph: Sluis
				paragraph: Een deur in het water, van hout.
				paragraph: Tweede alinea.
				paragraph: Ook een kom.
				paragraph: Kade
				paragraph: Een muur.
				""", blocks("""
				Sluis
				:   Een deur in het water,
				    van hout.

				    Tweede alinea.

				:   Ook een kom.

				Kade
				~ Een muur.
				"""));
	}

	@Test
	void codeKeepsWhatLooksLikeOtherBlocks() throws BadInput {
		assertEquals("paragraph: | geen vers/: geen term\n", blocks("```\n| geen vers\n: geen term\n```\n"));
	}

	@Test
	void titleBlocksOfPandocAreNoText() throws BadInput {
		assertEquals("paragraph: Wat er staat, 5 % meer.\n", blocks("% De sluis\n  bij het dorp\n% A. Schrijver\n\nWat er staat, 5 % meer.\n"));
	}

	@Test
	void addressesAreKnownInAllPartsOfAText() throws BadInput {
		assertEquals("""
				paragraph: De brug brandt.[^1]
				verse: Zie de brug.
				footnote 1: Zie de brug.
				""", blocks("""
				De [brug][b] brandt.[^1]

				| Zie de [brug][b].

				[b]: http://example.org/
				[^1]: Zie de [brug][b].
				"""));
	}

	@Test
	void whatOnlyLooksLikeAnAddressStaysText() throws BadInput {
		assertEquals("""
				paragraph: Hij schreef [[]: onleesbaar.
				paragraph: [[]: ook
				""", blocks("Hij schreef [[]: onleesbaar.\n\n[[]: ook\n"));
	}

	@Test
	void anAddressIsNoLineOfCodeThatNobodyEnds() throws BadInput {
		assertEquals("""
				paragraph: De brug
				table: jaar|prijs/1906|12
				paragraph: een [b]
				""", blocks("""
				De [brug][b]

				[b]: http://example.org/

				jaar   prijs
				-----  -----
				1906   12

				```
				een [b]
				"""));
	}

	@Test
	void linesCanEndAsOnOldMacs() throws BadInput {
		assertEquals("paragraph: een twee  drie\n", blocks("een\t\rtwee\r`\n`drie"));
	}

	@Test
	void aSpaceThatIsCodeMakesNoEmptyLine() throws BadInput {
		assertEquals("paragraph: _een/twee_\n", blocks("_een  \n` `  \ntwee_\n"));
	}

	@Test
	void keysOfCitationsStayText() throws BadInput {
		assertEquals("paragraph: Zo schreef hij [@conquest1968, p. 3; zie ook @kuromiya2008].\n",
				blocks("Zo schreef hij [@conquest1968, p. 3; zie ook @kuromiya2008].\n"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', textBlock = """
			Tien < elf, en << 5>>~Tien < elf, en << 5>>
			Het <b>huis</b> stond~Het huis stond
			De <a href="<x>">brug</a> brandt~De brug brandt
			Weg <!-- niet > dit --> ermee~Weg ermee
			Wat <!-- nooit sluit~Wat <!-- nooit sluit
			Zie <http://example.org/a> en <jan@example.org>~Zie http://example.org/a en jan@example.org
			Op <?php echo 1 ?> de wei~Op de wei
			Als <!DOCTYPE x> en <!1>~Als en <!1>
			Na <![CDATA[ geen < woord ]]> dit~Na dit
			Zo <x y="> stond het~Zo <x y="> stond het
			""")
	void tagsAndAddressesAreTheOnlyMeaningOfABracket(String written, String read) throws BadInput {
		assertEquals("paragraph: " + read + "\n", blocks(written + "\n"));
	}

	@Test
	void aParagraphOfVeryManyLinesIsCut() throws BadInput {
		String[] lines = blocks("\u201Cja\n".repeat(12_000)).split("\n");
		assertEquals(3, lines.length);
		assertEquals(12_000, Stream.of(lines).mapToInt(line -> line.split("\u201C").length - 1).sum());
	}

	@Test
	void aTableOfVeryManyLinesIsNotCut() throws BadInput {
		assertEquals(1, blocks("| jaar | prijs |\n|---|---|\n" + "| 1906 | 12 |\n".repeat(12_000)).split("\n").length);
	}

	private String blocks(String markdown) throws BadInput {
		return blocks(markdown.getBytes(StandardCharsets.UTF_8));
	}
}
