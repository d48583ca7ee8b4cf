package org.elenchus.rules.catalogue.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;

import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationDiffersTest extends RuleTest {

	private static final String SOURCES = """

			{source letter: primary letter language en
			  excerpt "The main thing now is the Ukraine. Matters in the Ukraine are very bad. If we don't make an effort now,
			  we may lose the Ukraine.", "Set yourself the task of turning it into a fortress."}
			{source study: secondary book}
			{source russian: primary letter language ru excerpt "Самое главное сейчас Украина"}
			""";

	QuotationDiffersTest() {
		super(new QuotationDiffers());
	}

	@Test
	void firesWhereAWordIsAnotherOne() {
		check("""
				He wrote: “{"x @letter p. 1| Matters in the Ukraine were very bad}”.
				#                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation-differs
				""" + SOURCES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "matters in the Ukraine are very bad", "Matters in the Ukraine are very bad … we may lose the Ukraine",
			"turning it into a fortress", "If we don’t make an effort [in 1932], we may lose" })
	void isContentWithTheWordsOfTheSource(String words) {
		check("He wrote: “{\"x @letter p. 1| %s}”, {y quotation| %s}{@letter}.\n".formatted(words, words).replace("effort [in 1932]", "effort [in 1932] now")
				+ SOURCES);
	}

	@Test
	@Tag("boundary")
	void tooFewWordsOrTooManyOthersSayNothing() {
		check("""
				“{"x @letter| very good}”, “{"y @letter| ‹quotation-differs|are very good›}”, “{"v @letter| now was a time}”.
				""" + SOURCES);
	}

	@Test
	void whatIsBesideAnExcerptIsNotAtHand() {
		check("""
				He wrote: “{"x @letter| we may lose the Ukraine. And then what?}”, {"y @letter| Nothing of this kind}.
				""" + SOURCES);
	}

	@Test
	void saysNothingWithoutAText() {
		check("""
				He wrote: “{"x @study| Matters in the Ukraine were very bad}”, {"y @nobody| Matters in the Ukraine were very bad},
				{z quotation| Matters in the Ukraine were very bad}{@letter}{@study}, {v quotation| Matters in the Ukraine were very bad}.
				""" + SOURCES);
	}

	@Test
	void aWorkInBetweenIsLookedInto() {
		check("""
				He wrote: “{"x @study via letter p. 1| Matters in the Ukraine were very bad}”.
				#                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation-differs
				""" + SOURCES);
	}

	@Test
	void saysNothingOfATranslation() {
		check("""
				{edition e language en}

				He wrote: “{"x @russian| The main thing now is the Ukraine}”.
				""" + SOURCES);
	}

	@Test
	void oldSpellingCountsInTheLanguageOfTheEdition() {
		String text = """
				{edition e language %s}

				{"x @s| De grote zaak van de mens}.

				{source s: primary excerpt "de groote zaak van den mensch"}
				""";
		assertEquals(0, findings(text.formatted("nl")).size());
		assertEquals(1, findings(text.formatted("de").replace("grote zaak van de", "groote zaak van den")).size());
	}

	@Test
	void markupAndNotesAreNoWordsOfTheQuotation() {
		check("""
				“{"x @letter| Matters in {y| the {i| Ukraine}}{@study}{^1| Not so {"z @letter| ‹quotation-differs|set yourself a task of turning it›}.} {sic| are} {[| indeed]} very bad}”.
				""" + SOURCES);
	}

	@Test
	void anInsertedEllipsisLeavesOut() {
		check("""
				“{"x @letter| The main thing {[| …]} is the Ukraine}”.
				""" + SOURCES);
	}

	@Test
	void severalPartsAreOneQuotation() {
		check("""
				“{>x quotation}The main thing{<x}{@letter}”, he wrote, “{>x}we may lose the Ukraine{<x}”.
				""" + SOURCES);
	}

	@Test
	void pointsToWordsOverSeveralLinesInANote() {
		check("""
				He wrote.{^1}

				{^1| “{"x @letter| ‹quotation-differs|Matters in
				the Ukraine were
				very bad›}”.}
				""" + SOURCES);
	}

	@Test
	void isExcepted() {
		check("""
				He wrote: “{"x @letter| Matters in the Ukraine were very bad}{except quotation-differs "first print" by ab on 2026-02-11}”.
				""" + SOURCES);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Matters in the Ukraine were very bad | “x” differs: [were → are] | Matters in the Ukraine are very bad",
			"Matters in Ukraine are very bad | [+ the] | Matters in the Ukraine are very bad",
			"Matters in the Ukraine are really very bad | [− really] | Matters in the Ukraine are very bad",
			"Really, set yourself the task, soon, of turning into a fortress | task [− soon] of turning [+ it] into | Really, set yourself the task, of turning it into a fortress",
			"we can lose {i; the} whole Ukraine | [can → may] | we may lose {i; the} Ukraine" })
	void showsTheDifferenceAndPutsTheSourcesWords(String words, String shown, String after) {
		String text = "“{\"x @letter| " + words.replace(';', '|') + "}”.\n" + SOURCES;
		Finding finding = findings(text).getFirst();
		String what = finding.message().what();
		assertEquals(true, what.contains(shown.substring(shown.indexOf('['))), what);
		assertEquals(text.replace(words.replace(';', '|'), after.replace(';', '|')), apply(finding.fixes().getFirst(), text));
		assertEquals("Put the words of “letter” here", finding.fixes().getFirst().title());
	}

	@Test
	void offersNoFixWhereMarkupStandsInTheWords() {
		assertEquals(List.of(), findings("“{\"x @letter| Matters in the Ukraine w{i|er}e very bad}”.\n" + SOURCES).getFirst().fixes());
	}

	private static String apply(Fix fix, String text) {
		String after = text;
		for (TextEdit edit : fix.edits().stream().sorted(Comparator.comparing(TextEdit::range).reversed()).toList()) {
			after = edit.apply(after);
		}
		return after;
	}
}
