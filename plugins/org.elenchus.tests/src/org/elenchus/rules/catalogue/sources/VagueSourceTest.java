package org.elenchus.rules.catalogue.sources;

import org.elenchus.testing.Kind;
import org.elenchus.testing.RuleTest;
import org.elenchus.testing.Without;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Without(value = { Kind.FOOTNOTE, Kind.QUOTATION }, because = "it reports on cards, and cards stand in paragraphs of their own")
class VagueSourceTest extends RuleTest {

	VagueSourceTest() {
		super(new VagueSource());
	}

	@ParameterizedTest
	@ValueSource(strings = { "primary statistics title \"Official figures\"", "newspaper title \"Various press reports\" year 1932", "title \"Bronnen\"",
			"title \"Officiële cijfers\" note \"so the author\"", "title \"persberichten\" issued \"1932\"", "title \"Foto’s\"", "title \"Well-informed circles\"",
			"title \"  \"", "primary", "author \" \" title \"Report\"" })
	void firesOnWhatOnlyNamesAKind(String card) {
		check("{x| One}{@s}.\n\n{source ‹vague-source|s›: %s}\n".formatted(card));
	}

	@ParameterizedTest
	@ValueSource(strings = { "author \"A. Smith\" title \"Report\"", "title \"Reports of the Mill\"", "title \"Figures 1926\"", "title \"Official figures\" editor \"B. Brown\"",
			"title \"Official figures\" URL \"https://example.org/a\"", "title \"Letters\" archive \"Town archive\"", "primary archive title \"Documents\"",
			"title \"Papers\" publisher-place \"Leeds\"", "title \"Figures\" basedOn t", "title \"Figures\" translationOf t", "title \"Figures\" fulltext \"a.txt\"",
			"title \"Circles\" DOI \"10.1000/1\"", "title \"Pravda\"", "title \"The general\"" })
	@Tag("boundary")
	void oneParticularThatMayLeadToItIsEnough(String card) {
		check("{x| One}{@s}.\n\n{source s: %s}\n{source t: author \"C. Clark\"}\n".formatted(card));
	}

	@Test
	void saysItOnceHoweverOftenItIsCited() {
		check("""
				{x| One}{@s}{^1}, {y| two}{@s}. “{"z @s| Three}”.

				{^1| {v| Four}{@s}.}

				{source
				  s: title "Bronnen"}
				  ^ vague-source
				""");
	}

	@Test
	void saysNothingOfWhatNothingCites() {
		check("{x| One}{@t}.\n\n{source s: title \"Bronnen\"}\n{source t: author \"A. Smith\"}\n");
	}

	@Test
	void aCitationInAnotherTextCounts() {
		check("{source ‹vague-source|s›: title \"Bronnen\"}\n", "{edition e \"E\"}\n\n{x| One}{@s}.\n");
	}

	@Test
	void aPolicyAddsTitles() {
		check("{policy words vague-source \"The Files\"}\n\n{x| One}{@s}{@t}.\n\n{source ‹vague-source|s›: title \"the files\"}\n{source t: title \"The Mitrokhin files\"}\n");
	}

	@Test
	void theCardCanExceptIt() {
		check("{x| One}{@s}.\n\n{source s: title \"Bronnen\" {except vague-source \"the author names no more\" by ab on 2026-02-11}}\n");
	}
}
