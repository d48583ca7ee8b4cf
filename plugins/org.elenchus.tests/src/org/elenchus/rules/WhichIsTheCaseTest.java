package org.elenchus.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that reports for one of several reasons says for which one, in words of the reader's language and with numbers as it writes them. */
class WhichIsTheCaseTest {

	private static final String LINE = "¶";

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = {
			"One{?primary 1999}. § De twijfel die hier genoteerd is (er ontbreekt een primaire bron), staat er sinds 1999, langer dan de richtlijn toestaat.",
			"One{?locator}. § De twijfel die hier genoteerd is (de vindplaats in de bron ontbreekt), zegt niet sinds wanneer hij er staat, "
					+ "en de richtlijn staat hem maar een beperkte tijd toe." })
	void anOldDoubt(String text, String dutch) {
		says("doubt-expired", text, dutch);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "{x value 3| One}.¶¶{claim x: value 3} § Het cijfer ‘One’ zegt niet wie of wat er geteld is, waar, en voor welke tijd.",
			"{claim x: value 3 period 1934} § Het cijfer ‘x’ zegt niet wie of wat er geteld is, en waar.",
			"{claim x: value 3 scope towns} § Het cijfer ‘x’ zegt niet voor welke tijd het geldt." })
	void aFigureWithoutFrame(String text, String dutch) {
		says("figure-without-frame", text, dutch);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "{x event| One. § ‘{x event|’ opent iets dat niet wordt gesloten.", "{>x}One. § ‘{>x}’ opent iets dat niet wordt gesloten.",
			"One{<x}. § ‘{<x}’ sluit iets dat niet is geopend." })
	void oneEndOfASpan(String text, String dutch) {
		says("unclosed-span", text, dutch);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "{policy histroy} § Er is geen meegeleverde richtlijn met de naam ‘histroy’.",
			"{policy severity missing off} § Er is geen regel met de naam ‘missing’." })
	void anUnknownName(String text, String dutch) {
		says("unknown-rule", text, dutch);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "B2 § de reden, de beoordelaar, de datum", "B2 by ab § de reden, de datum", "B2 \"files\" on 2026-02-11 § de beoordelaar",
			"B2 \"files\" by ab § de datum" })
	void aRatingWithoutGround(String rating, String missing) {
		says("rating-without-ground", "{x| One}{@s p. 2 | " + rating + "}.¶¶{claim x: disputes @t | C3 \"files\" by ab on 2026-02-11}¶{source s}¶{source t}",
				"Aan de beoordeling B2 van ‘s’ ontbreekt: " + missing + ".");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "{x| One}{@s p. 2}.¶¶{claim x: disputes @t | B2}¶{source s}¶{source t} § voor",
			"{x| One}{@s p. 2 | B2}.¶¶{claim x: disputes @t}¶{source s}¶{source t} § tegen" })
	void anUnratedSource(String text, String side) {
		says("unrated-source-in-dispute", text, "Niemand heeft ‘%s’ beoordeeld, een bron die %s de bewering ‘One’ is aangehaald.".formatted(side.equals("voor") ? "s" : "t", side));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "{@s f. 558 op. 11} § De archiefverwijzing ‘f. 558 op. 11’ is niet volledig; er ontbreekt: het dossier (d.), het blad (l.).",
			"{@h inv. 15} § De archiefverwijzing ‘inv. 15’ is niet volledig; er ontbreekt: het nummer van het archief." })
	void anArchiveReferenceThatIsNotComplete(String citation, String dutch) {
		says("incomplete-archive-reference", "{x| One}" + citation + ".¶¶{source s: archive}¶{source h: archive}", dutch);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "§ staat één onafhankelijke stem, hoewel er 2 bronnen zijn aangehaald; de steun gaat terug op a",
			"{policy require independent 3} § staat één onafhankelijke stem, hoewel er 2 bronnen zijn aangehaald en de richtlijn 3 stemmen vraagt; de steun gaat terug op a" })
	void aSingleVoice(String policy, String dutch) {
		says("single-voice", (policy == null ? "" : policy) + "¶¶{x event| One}{@a p. 1}{@b p. 2}.¶¶{source a}¶{source b: basedOn a}", "Achter de bewering ‘One’ " + dutch + ".");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "forged § vervalst", "retracted § ingetrokken", "disavowed § verloochend" })
	void aDiscreditedSource(String flag, String dutch) {
		says("discredited-source", "{x| One}{@s}.¶¶{source s: flagged " + flag + "}", "‘s’ steunt ‘One’, hoewel de bron volgens haar kaart " + dutch + " is.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "yes § no § met ‘nee’, en ‘One’ (in a.elx) met ‘ja’", "\"one man\" § open-air § met ‘open-air’, en ‘One’ (in a.elx) met ‘one man’" })
	void twoAnswers(String one, String other, String dutch) {
		says("conflicting-answers", "{x event| One}, {y event| two}.¶¶{question q}¶{claim x: answers q " + one + "}¶{claim y: answers q \"" + other + "\"}",
				"Op de vraag ‘q’ antwoordt ‘two’ " + dutch + ".");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "nl § De bewering ‘two’ heeft het cijfer 9.500,5 tons; ‘One’ (a.elx) heeft 12.000–13.000 tons.",
			"en § The claim “two” has the figure 9,500.5 tons; “One” (a.elx) has 12,000–13,000 tons." })
	void figuresAreWrittenAsTheLanguageDoes(Locale language, String what) {
		says(language, "conflicting-values", "{x figure| One}, {y figure| two}.¶¶{claim x: value 12000..13000 tons scope corn period 1934}¶"
				+ "{claim y: value 9500.5 tons scope corn period 1934}", what);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "nl § Het onderschrift heeft ‘1.250,5 tons’, en de tekst ‘12.000 tons’, voor één telling.",
			"en § The caption has “1,250.5 tons”, and the text “12,000 tons”, for one count." })
	void captionsAreWrittenAsTheLanguageDoes(Locale language, String what) {
		says(language, "caption-contradicts-text", "{x figure| Corn}.¶¶{:caption}{y figure| The corn}.¶¶{claim x: value 12000 tons scope corn period 1934}¶"
				+ "{claim y: value 1250.5 tons scope corn period 1934}", what);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "nl § De delen van ‘all’ (a, b) zijn samen 12.003, meer dan het geheel: 11.702 persons.",
			"en § The parts of “all” (a, b) come to 12,003, more than the whole: 11,702 persons." })
	void sumsAreWrittenAsTheLanguageDoes(Locale language, String what) {
		says(language, "sum-does-not-hold", "{all figure| all}.¶¶{claim all: value 11702 persons}¶{claim a: value 5001 persons partOf all}¶"
				+ "{claim b: value 7002 persons partOf all}", what);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "{x event| “He left.”} § Geen bron ondersteunt de bewering ‘He left’.",
			"{x event| He left.} § Geen bron ondersteunt de bewering ‘He left’.", "{x event| Why?} § Geen bron ondersteunt de bewering ‘Why?’",
			"{x event| He said “no”} § Geen bron ondersteunt de bewering ‘He said “no”’." })
	void noSentenceEndsTwice(String text, String dutch) {
		says("claim-without-source", text, dutch);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "{edition e language en}¶¶“It burnt in 1932.” § woorden tussen aanhalingstekens § It burnt in 1932.’", "{edition e language en}¶¶It burnt in “1932”. § een datum § It burnt in “1932”.’" })
	void wordsThatAreQuotedTwiceAreShownBetweenOnePairOfMarks(String text, String kind, String end) {
		says("checkable-sentence-untagged", text, "Deze zin bevat " + kind + ", maar geen bewering, noot of verwijzing: ‘" + end);
	}

	private static void says(String rule, String text, String dutch) {
		says(Locale.of("nl"), rule, text, dutch);
	}

	private static void says(Locale language, String rule, String text, String what) {
		assertEquals(List.of(what), new Engine(language).validate(List.of(new InputText("a.elx", text.replace(LINE, "\n")))).getFirst().findings().stream()
				.filter(finding -> finding.rule().equals(rule)).map(finding -> finding.message().what().replaceFirst(" Hierin begrepen: .*", "")).limit(1).toList());
	}
}
