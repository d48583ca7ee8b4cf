package org.elenchus.rules.catalogue.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.elenchus.model.finding.Finding;
import org.elenchus.testing.Kind;
import org.elenchus.testing.RuleTest;
import org.elenchus.testing.Without;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Without(value = Kind.EXCEPTED, because = "what cannot be read as markup is mended, not excepted; see RuleExceptionsTest")
class MalformedMarkupTest extends RuleTest {

	MalformedMarkupTest() {
		super(new MalformedMarkup());
	}

	@Test
	void firesOnAWordInASpansHeadThatMeansNothing() {
		check("""
				In 1934 {kirov evnt| Kirov was shot}.
				#              ^^^^ malformed-markup
				Then {>then evt contested}nothing{<then}.
				#           ^^^ malformed-markup
				""");
	}

	@Test
	void firesOnAParticularOfACardThatCslDoesNotKnow() {
		check("""
				{source lenoe: secondary book
				  publishr "Yale"}
				# ^^^^^^^^ malformed-markup
				""");
	}

	@Test
	void knowsTheVariablesOfCslAndTheLicence() {
		check("""
				{source lenoe: publisher "Yale" publisher-place "New Haven" DOI "10.1000/1" issued "2010"}
				{edition kirov "Kirov" licence "CC BY 4.0" editor "ab"}
				""");
	}

	@Test
	void firesOnABraceThatLooksLikeAFormAndIsNone() {
		check("""
				Then {kirov| he was} shot {kirov so they say}.
				#                         ^^^^^^^^^^^^^^^^^^^ malformed-markup
				""");
	}

	@Test
	@Tag("boundary")
	void bracesThatCannotStartMarkupAreText() {
		check("A { brace, {12}, {{kirov}}, a closing } one, and {");
	}

	@Test
	void looksIntoFootnotesAndHeadings() {
		check("""
				{# A {head evnt| heading}}
				#          ^^^^ malformed-markup

				{^1| A {note evnt| note}.}
				#            ^^^^ malformed-markup
				""");
	}

	@Test
	void oneMistakeHasOneFinding() {
		check("""
				In {kirov evnt foo bar| 1934} it was.
				#         ^^^^ malformed-markup
				""");
	}

	@ParameterizedTest
	@CsvSource({ "{kirov evnt| Kirov}, {kirov event| Kirov}", "{>kirov event contestd}Kirov{<kirov}, {>kirov event contested}Kirov{<kirov}",
			"{source s: publishr x}, {source s: publisher x}", "{edition e licenc x}, {edition e licence x}",
			"{source s: primry book}, {source s: primary book}", "{source s: secondry}, {source s: secondary}",
			"{source s: primary newspapr}, {source s: primary newspaper}", "{source s: primary newspapr title x}, {source s: primary newspaper title x}",
			"{source s: distance hersay}, {source s: distance hearsay}", "{source s: flagged forgd}, {source s: flagged forged}",
			"{source s: lanquage nl}, {source s: language nl}", "One {?primry}., One {?primary}.", "One {?sorce 2026}., One {?source 2026}.",
			"{claim x: evnt}, {claim x: event}", "{claim x: event contestd}, {claim x: event contested}",
			"{claim x: speaker author mode assertd}, {claim x: speaker author mode asserted}", "{claim x: speker author}, {claim x: speaker author}",
			"{claim x: value 3 precision exct}, {claim x: value 3 precision exact}", "{claim x: date 1917-10-25 oldstile}, {claim x: date 1917-10-25 oldstyle}",
			"{claim x: date befor 1956}, {claim x: date before 1956}", "{claim x: event motiv}, {claim x: event motive}", "{:qoute}A, {:quote}A", "{:quote item continud}A, {:quote item continued}A",
			"A{^1 losst}, A{^1 lost}", "{gap 3 wrods}, {gap 3 words}", "A{@s p. 3 as primry}{source s}, A{@s p. 3 as primary}{source s}", "{name n varients \"N\"}, {name n variants \"N\"}",
			"{school t oposes t}, {school t opposes t}", "{policy require primry for event}, {policy require primary for event}",
			"{policy require primary for evnt}, {policy require primary for event}", "{policy severity x warnin}, {policy severity x warning}",
			"{policy doubts expire aftr 90 days}, {policy doubts expire after 90 days}" })
	void proposesTheWordThatWasProbablyMeant(String text, String mended) {
		assertEquals(mended, findings(text).getFirst().fixes().getFirst().edits().getFirst().apply(text));
		assertEquals(List.of(), findings(mended));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{kirov event evnt| Kirov}", "{kirov zzz| Kirov}", "{kirov event event| Kirov}", "{kirov so they say}",
			"{source s: title}", "{source s: publishr}", "{source s: primary secondry}", "{source s: title \"T\" titel \"U\"}", "{source s: primry \"T\"}",
			"{claim x: mode}", "{claim x: date 12-1934}", "{?source \"why\" 2026}", "{b word| Kirov}" })
	void proposesNothingThatWouldNotMendIt(String text) {
		assertEquals(List.of(), findings(text).getFirst().fixes());
	}

	@Test
	void doesNotProposeTheWordThatStandsThere() {
		List<Finding> findings = findings("{source n --primary t\"\"}");
		assertEquals(2, findings.size());
		assertEquals(List.of(), findings.stream().flatMap(finding -> finding.fixes().stream()).toList());
	}

	@Test
	void looksIntoQuotations() {
		check("""
				He wrote: “{"words @lenoe| he was {kirov evnt| shot
				#                                        ^^^^ malformed-markup
				dead}}”.
				""");
	}

	private String remedy(String text) {
		return findings(text).getFirst().message().remedy();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = {
			"{source s: distance far} § only these can stand here: “eyewitness”, “hearsay”, “participant”",
			"One {?whatever}. § only these can stand here: “{?source}”, “{?primary}”, “{?counterview}”, “{?locator}”, “{?better}”, “{?dubious}”",
			"{policy severity x loud} § only these can stand here: “error”, “info”, “off”, “warning”",
			"{source s: distance hersay} § “hearsay” is probably meant",
			"{source s: yaer 1953} § “year” is probably meant",
			"{claim x: spoken author} § among other words, these can stand here: “",
			"{b word| Kirov} § “b” marks words, as in {i| words}, and can be no claim's key in the text, so a claim needs another key",
			"{claim} § a card starts with its word and a key, as in {claim key: event}",
			"{kirov so they say} § between a span's key and its bar stand only a kind of claim, “contested” and a grade, as in {key event B2| words}",
			"{@s p. 3 | C3 by} § a citation is written {@key p. 3 | B2 \"reason\" by key on 2026-02-11}",
			"{claim x: date 12-1934} § a date is written 1934-12-01, a number 381026 or 1.5",
			"One {except some-rule \"why\"} § an exception is written {except rule \"reason\" by key on 2026-02-11}, directly behind",
			"{:quote} § what a paragraph is stands at its start, before at least one word, as in {:quote} or {:item 2}",
			"{gap foo} § a gap is written {gap}, or {gap 3 words", "{link foo| One} § a link is written {link ", "{app foo| One} § other readings are written {app ",
			"{+ event @} § a claim without a key is written {+ event| words}", "{####### One} § a heading has one to six signs, as in {## text}" })
	void saysWhatWouldBeRightThere(String text, String right) {
		String remedy = remedy(text);
		assertTrue(remedy.startsWith("Check the spelling and the signs around it: " + right), remedy);
	}

	@Test
	void saysNothingMoreWhereNothingTellsWhatWasMeant() {
		assertEquals("Check the spelling and the signs around it; a brace that is the author's own is written twice.",
				remedy("{claim x: mode}"));
	}
}
