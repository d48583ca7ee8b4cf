package org.elenchus.markup.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.elenchus.markup.Editions;
import org.elenchus.model.Rating;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Paragraph;
import org.junit.jupiter.api.Test;

/** What a reader meets, one thing after the other. */
class ParagraphsTest {

	private static void check(String text, String... paragraphs) {
		Edition edition = Editions.read(text);
		assertEquals(String.join("\n", paragraphs),
				edition.paragraphs().stream().map(ParagraphsTest::shown).collect(Collectors.joining("\n")));
	}

	private static String shown(Paragraph paragraph) {
		return paragraph.items().stream().map(ParagraphsTest::shown).collect(Collectors.joining(" "));
	}

	private static String shown(Item item) {
		return switch (item) {
		case Item.Words words -> words.start() + "‹" + words.text().replace('\n', '↵') + "›";
		case Item.ClaimStart start -> "+" + start.key();
		case Item.ClaimEnd end -> "-" + end.key();
		case Item.Cited cited -> "cited" + cited.citation().getRatings().stream().map(Rating::getCode).collect(Collectors.joining());
		case Item.MentionStart start -> "mention:" + start.sourceKey();
		case Item.MentionEnd end -> "/mention";
		case Item.MarkStart start -> "+" + start.mark();
		case Item.MarkEnd end -> "-" + end.mark();
		case Item.LinkStart link -> "link:" + link.address();
		case Item.LinkEnd link -> "/link";
		case Item.ApparatusStart apparatus -> "app";
		case Item.ApparatusEnd apparatus -> "/app";
		case Item.Lost lost -> "lost";
		case Item.Inserted inserted -> "[" + inserted.text() + "]";
		case Item.Doubted doubted -> "doubt:" + doubted.doubt().getKind() + "/" + doubted.doubt().getDate() + "/" + doubted.doubt().getReason();
		case Item.HeadingStart start -> "heading:" + start.level();
		case Item.HeadingEnd end -> "/heading";
		case Item.NoteReference note -> "ref:" + note.label();
		case Item.NoteStart start -> "note:" + start.label();
		case Item.NoteEnd end -> "/note";
		};
	}

	@Test
	void wordsClaimsAndCitationsComeInOrder() {
		check("One {x| two}{@s| A2} {>y}three\n\nfour{<y}.", "0‹One › +x 8‹two› -x citedA2 20‹ › +y 25‹three›",
				"32‹four› -y 40‹.›");
	}

	@Test
	void formsWithWordsHaveTwoEnds() {
		check("{## One {x| two}}\n\n{^3}{^4| See {@s| the paper}.}", "heading:2 4‹One › +x 12‹two› -x /heading",
				"ref:3 note:4 28‹See › mention:s 37‹the paper› /mention 47‹.› /note");
	}

	@Test
	void escapesAreOneBraceAndCommentsNothing() {
		check("a{{b}}{-- c --}d", "0‹a› 1‹{› 3‹b› 4‹}› 15‹d›");
	}

	@Test
	void marksStandAroundTheirWordsAndInsertionsAreTheEditors() {
		check("{i| One {b|two}} {sic|tree}{[| or three]}.", "+italics 4‹One › +bold 11‹two› -bold -italics 16‹ › +sic 22‹tree› -sic [or three] 41‹.›");
	}

	@Test
	void doubtsSayWhatSinceWhenAndWhy() {
		check("One{?primary 2026-02 \"only\nmemoirs\"}{?better}.", "0‹One› doubt:primary/2026-02/only memoirs doubt:better/null/null 45‹.›");
	}

	@Test
	void whatIsBrokenIsWords() {
		check("One {x| two {<y} three", "0‹One › 4‹{x| › 8‹two › 16‹ three›");
	}

	@Test
	void paragraphsOfCardsAndBlankLinesAreNone() {
		check("\n\n{source s}\n{-- a --}\n\nOne.\n\n{-- b --}\n", "24‹One.›");
	}

	@Test
	void aByteOrderMarkIsNoWord() {
		check("\uFEFFOne.", "1‹One.›");
		check("\uFEFF{source s}\n\nOne.", "13‹One.›");
	}

	@Test
	void whatAQuotationCitesIsToldBehindItsWords() {
		String text = "{\"x @s| two {@t}\"} three\n\n{source s}\n{source t}";
		check(text, "+x 8‹two › cited 16‹\"› -x cited 18‹ three›");
		assertEquals(2, Editions.read(text).citations().size());
	}
}
