package org.elenchus.ide.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.elenchus.markup.LanguageReference.Example;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HighlighterTest {

	@ParameterizedTest
	@CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
			{x event| one} → markup‹{› key‹x› keyword‹event› markup‹|› claim‹one› markup‹}›
			{x contested B2| one} → markup‹{› key‹x› keyword‹contested› keyword‹B2› markup‹|› contested‹one› markup‹}›
			{>x motive}one{<x} → markup‹{>› key‹x› keyword‹motive› markup‹}› claim‹one› markup‹{<› key‹x› markup‹}›
			{"x @s p. 3| one} → markup‹{"› key‹x› markup‹@› key‹s› citation‹p. 3› markup‹|› claim‹one› markup‹}›
			{"x B2 @s as primary| one} → markup‹{"› key‹x› keyword‹B2› markup‹@› key‹s› keyword‹as› keyword‹primary› markup‹|› claim‹one› markup‹}›
			{@s p. 3 as primary | C3 "why" by ab on 2026-02-11} → markup‹{@› key‹s› citation‹p. 3› keyword‹as› keyword‹primary› markup‹|› keyword‹C3› string‹"why"› keyword‹by› key‹ab› keyword‹on› string‹2026-02-11› markup‹}›
			{@s | C3, B2 by cd} → markup‹{@› key‹s› markup‹|› keyword‹C3› markup‹,› keyword‹B2› keyword‹by› key‹cd› markup‹}›
			{@s via t p. 5} → markup‹{@› key‹s› keyword‹via› key‹t› citation‹p. 5› markup‹}›
			{@s| the paper} → markup‹{@› key‹s› markup‹|› citation‹the paper› markup‹}›
			{x| one}{except some-rule "why" by ab on 2026-02-11} → markup‹{› key‹x› markup‹|› claim‹one› markup‹}› keyword‹{except› key‹some-rule› string‹"why"› keyword‹by› key‹ab› keyword‹on› string‹2026-02-11› markup‹}›
			{i| one} {b| two} {sic| thre} → markup‹{i|› markup‹}› markup‹{b|› markup‹}› markup‹{sic|› markup‹}›
			{+ event| one} {+ contested| two} → markup‹{+› keyword‹event› markup‹|› claim‹one› markup‹}› markup‹{+› keyword‹contested› markup‹|› contested‹two› markup‹}›
			{:item 2 continued}one → markup‹{:› keyword‹item› string‹2› keyword‹continued› markup‹}›
			{unclear "why" by ab| one} {sup| 2} → markup‹{unclear› string‹"why"› keyword‹by› key‹ab› markup‹|› markup‹}› markup‹{sup|› markup‹}›
			{link "https://a"| one} {gap 3 words} → keyword‹{link› string‹"https://a"› markup‹|› markup‹}› keyword‹{gap› string‹3› keyword‹words› markup‹}›
			{app @s, "two" @t| one} → keyword‹{app› markup‹@› key‹s› markup‹,› string‹"two"› markup‹@› key‹t› markup‹|› markup‹}›
			{^3 lost} {@s as admission indirect} → markup‹{^› note‹3› keyword‹lost› markup‹}› markup‹{@› key‹s› keyword‹as› keyword‹admission› keyword‹indirect› markup‹}›
			{[| one]} → string‹{[| one]}›
			{?primary 2026-02 "why"} → markup‹{?› keyword‹primary› string‹2026-02› string‹"why"› markup‹}›
			{## One} → markup‹{##› heading‹One› markup‹}›
			one{^3} → markup‹{^› note‹3› markup‹}›
			{x| one} {^3 covers x| See} → markup‹{› key‹x› markup‹|› claim‹one› markup‹}› markup‹{^› note‹3› keyword‹covers› key‹x› markup‹|› note‹See› markup‹}›
			{-- one --} → comment‹{-- one --}›
			{x| {{one}}} → markup‹{› key‹x› markup‹|› claim‹{{one}}› markup‹}›
			{>x} one → markup‹{>› key‹x› markup‹}› claim‹ one›
			{@s | fair} {x| one → markup‹{@› key‹s› markup‹|› keyword‹fair› markup‹}› broken‹{x| ›
			""")
	void formsInTheTextAreTold(String text, String told) {
		assertEquals(told, shown(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
			{claim x: event contested “Stalin «ordered» it” speaker author mode reported} → keyword‹{claim› key‹x› markup‹:› keyword‹event› keyword‹contested› string‹“Stalin «ordered» it”› keyword‹speaker› key‹author› keyword‹mode› keyword‹reported› markup‹}›
			{claim x: supports @s p. 3 | C3 "why" disputes @s "why" counter y} → keyword‹{claim› key‹x› markup‹:› keyword‹supports› markup‹@› key‹s› citation‹p. 3› markup‹|› keyword‹C3› string‹"why"› keyword‹disputes› markup‹@› key‹s› string‹"why"› keyword‹counter› key‹y› markup‹}›
			{claim x: confidence low "why" by ab, high} → keyword‹{claim› key‹x› markup‹:› keyword‹confidence› keyword‹low› string‹"why"› keyword‹by› key‹ab› markup‹,› keyword‹high› markup‹}›
			{claim x: searched "GARF" by ab on 2024-05 "nothing" reviewed "3f2a" by ab} → keyword‹{claim› key‹x› markup‹:› keyword‹searched› string‹"GARF"› keyword‹by› key‹ab› keyword‹on› string‹2024-05› string‹"nothing"› keyword‹reviewed› string‹"3f2a"› keyword‹by› key‹ab› markup‹}›
			{claim x: conflicts unit y "why" partOf z person p} → keyword‹{claim› key‹x› markup‹:› keyword‹conflicts› keyword‹unit› key‹y› string‹"why"› keyword‹partOf› key‹z› keyword‹person› key‹p› markup‹}›
			{claim x: value 1.5..2 "per cent" scope "USSR" period before 1930 precision exact} → keyword‹{claim› key‹x› markup‹:› keyword‹value› string‹1.5..2› string‹"per cent"› keyword‹scope› string‹"USSR"› keyword‹period› keyword‹before› string‹1930› keyword‹precision› keyword‹exact› markup‹}›
			{claim x: value 3 persons date 1917-10-25 oldstyle} → keyword‹{claim› key‹x› markup‹:› keyword‹value› string‹3› string‹persons› keyword‹date› string‹1917-10-25› keyword‹oldstyle› markup‹}›
			{claim x: {-- one --} figure {except some-rule "why"}} → keyword‹{claim› key‹x› markup‹:› comment‹{-- one --}› keyword‹figure› keyword‹{except› key‹some-rule› string‹"why"› markup‹}}›
			{source s: primary memoir author „A. B.“ title «T» year 1953 language en} → keyword‹{source› key‹s› markup‹:› keyword‹primary› keyword‹memoir› keyword‹author› string‹„A. B.“› keyword‹title› string‹«T»› keyword‹year› string‹1953› keyword‹language› string‹en› markup‹}›
			{source s: publisher-place Kyiv editor "A", "B" publishr "X"} → keyword‹{source› key‹s› markup‹:› keyword‹publisher-place› string‹Kyiv› keyword‹editor› string‹"A"› markup‹,› string‹"B"› keyword‹publishr› string‹"X"› markup‹}›
			{source s: school t basedOn u translationOf u about 1934..1938} → keyword‹{source› key‹s› markup‹:› keyword‹school› key‹t› keyword‹basedOn› key‹u› keyword‹translationOf› key‹u› keyword‹about› string‹1934..1938› markup‹}›
			{source s: distance hearsay interest "x", y flagged forged "why" by ab fulltext "f" excerpt "e"} → keyword‹{source› key‹s› markup‹:› keyword‹distance› keyword‹hearsay› keyword‹interest› string‹"x"› markup‹,› string‹y› keyword‹flagged› keyword‹forged› string‹"why"› keyword‹by› key‹ab› keyword‹fulltext› string‹"f"› keyword‹excerpt› string‹"e"› markup‹}›
			{source s: reliability C "why" by ab on 2026-02-11} → keyword‹{source› key‹s› markup‹:› keyword‹reliability› keyword‹C› string‹"why"› keyword‹by› key‹ab› keyword‹on› string‹2026-02-11› markup‹}›
			{school t "T" opposes u} → keyword‹{school› key‹t› string‹"T"› keyword‹opposes› key‹u› markup‹}›
			{edition e "E" language nl editor "ab"} → keyword‹{edition› key‹e› string‹"E"› keyword‹language› string‹nl› keyword‹editor› string‹"ab"› markup‹}›
			{name p "P" variants "Q", “R”} → keyword‹{name› key‹p› string‹"P"› keyword‹variants› string‹"Q"› markup‹,› string‹“R”› markup‹}›
			{scale stars one, two} → keyword‹{scale› key‹stars› string‹one› markup‹,› string‹two› markup‹}›
			{policy history: require primary for figure, contested severity some-rule error} → keyword‹{policy› key‹history› markup‹:› keyword‹require› keyword‹primary› keyword‹for› keyword‹figure› markup‹,› keyword‹contested› keyword‹severity› key‹some-rule› keyword‹error› markup‹}›
			{policy doubts expire after 90 days limit some-rule 60 words some-rule "a"} → keyword‹{policy› keyword‹doubts› keyword‹expire› keyword‹after› string‹90› keyword‹days› keyword‹limit› key‹some-rule› string‹60› keyword‹words› key‹some-rule› string‹"a"› markup‹}›
			""")
	void wordsAndValuesOnCardsAreTold(String text, String told) {
		assertEquals(told, shown(text));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("org.elenchus.markup.LanguageReference#examples")
	void highlightsFollowEachOtherWithinTheText(Example example) {
		int end = 0;
		for (Highlight highlight : highlights(example.text())) {
			assertTrue(highlight.range().start() >= end, highlight::toString);
			end = highlight.range().end();
		}
		assertTrue(end <= example.text().length());
	}

	private static String shown(String text) {
		return highlights(text).stream()
				.map(highlight -> highlight.style().name().toLowerCase(Locale.ROOT) + "‹" + highlight.range().of(text) + "›")
				.collect(Collectors.joining(" "));
	}

	private static List<Highlight> highlights(String text) {
		MarkupProject project = Markup.get().project();
		project.put("text.elx", text);
		return Highlighter.highlight(project.file("text.elx"), project.editions().getFirst());
	}
}
