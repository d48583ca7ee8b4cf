package org.elenchus.model.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.elenchus.markup.Editions;
import org.elenchus.model.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChapterTest {

	@Test
	void startsAtItsHeadingsBraceAndEndsAtTheNext() {
		check("‹{# One}\n\nWords.\n\n›‹{# Two}\n\nMore.\n›", "One", "Two");
	}

	@Test
	void wordsBeforeTheFirstHeadingAreAChapterWithoutATitle() {
		check("‹Words.\n\n›‹{# One}\n\nMore.›", "", "One");
	}

	@Test
	void cardsBeforeTheFirstHeadingBelongToItsChapter() {
		check("‹{edition e \"E\"}\n\n{# One}\n\nWords.\n\n›‹{# Two}›", "One", "Two");
	}

	@Test
	void onlyTheHighestLevelThereIsMakesChapters() {
		check("‹{## One}\n\n{### Part}\n\nWords.\n\n›‹{## Two}›", "One", "Two");
		check("‹{## Preface}\n\nWords.\n\n›‹{# One}\n\n{## Part}›", "", "One");
	}

	@Test
	void aTitleBelongsToTheFirstChapter() {
		check("‹{# Title}\n\n{## One}\n\nWords.\n\n›‹{## Two}\n\nMore.›", "One", "Two");
		check("‹{# Title}\n\n{## Subtitle}\n\n{### One}\n\nWords.\n\n›‹{### Two}\n\nMore.›", "One", "Two");
	}

	@Test
	void aTitleWithWordsOfItsOwnIsAChapter() {
		check("‹{# Title}\n\nPreface.\n\n›‹{## One}\n\nWords.\n\n›‹{## Two}\n\nMore.›", "Title", "One", "Two");
		check("‹{# Title}\n\n{### By whom}\n\nPreface.\n\n›‹{## One}\n\nWords.\n\n›‹{## Two}›", "Title", "One", "Two");
	}

	@Test
	void oneHeadingAloneBelowTheTitleMakesNoChapters() {
		check("‹{# Title}\n\nWords.\n\n{## Only}\n\nMore.›", "Title");
	}

	@Test
	void partsMakeTheChaptersAlsoIfOneOfThemIsDivided() {
		check("‹{# A}\n\n{## One}\n\nWords.\n\n{## Two}\n\nWords.\n\n›‹{# B}\n\nMore.›", "A", "B");
	}

	@Test
	void aTextWithoutHeadingsIsOneChapter() {
		check("‹Words.\n\nMore.›", "");
		check("‹›", "");
	}

	@Test
	void aHeadingCanHoldMarkup() {
		check("‹Words.\n\n›‹{# {i| The} {x event| murder}{@s}}\n\nMore.›", "", "The murder");
	}

	@Test
	void aHeadingAmongWordsStartsAChapterToo() {
		check("‹Words ›‹{# One} and more.›", "", "One");
	}

	@Test
	void furtherHeadingsInAParagraphGoOnWithTheFirst() {
		check("‹Words.\n\n›‹{# One }{# and two}\n\nMore.›", "", "One and two");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{# }", "{# }\n\nWords.", "{# {# {# x", "{#", "\uFEFF{# One}", "{# One}{# Two}\n\n{# Three}", "\n\n\n{# One}",
			"{# {-- {# --} One}\n\n{# Two}", "{^1| {# One}}\n\n{# Two}" })
	void chaptersAreTogetherTheWholeFile(String text) {
		List<Chapter> chapters = Editions.read(text).chapters().all();
		int end = 0;
		for (Chapter chapter : chapters) {
			assertEquals(end, chapter.range().start(), chapters.toString());
			end = chapter.range().end();
		}
		assertEquals(text.length(), end, chapters.toString());
	}

	@Test
	void findsTheChapterOfAPlace() {
		Edition edition = Editions.read("Words {x| one}.\n\n{# One}\n\n{y| two}.\n\n{# Two}\n\n{z| three}.");
		assertEquals(List.of("", "One", "Two"), edition.claims().stream()
				.map(claim -> edition.chapters().at(claim.place()).title()).toList());
		Chapters chapters = edition.chapters();
		int border = chapters.all().get(1).range().start();
		assertEquals(chapters.all().get(0), chapters.at(new TextRange(border - 1, border + 1)));
		assertEquals(chapters.all().get(1), chapters.at(new TextRange(border, border)));
		assertEquals(chapters.all().get(2), chapters.at(new TextRange(edition.text().length(), edition.text().length())));
	}

	/** Checks that the chapters of a text stand between its marks, and have the titles. */
	private static void check(String marked, String... titles) {
		String text = marked.replaceAll("[‹›]", "");
		List<Chapter> chapters = Editions.read(text).chapters().all();
		assertEquals(marked, chapters.stream().map(chapter -> "‹" + text.substring(chapter.range().start(), chapter.range().end()) + "›")
				.collect(Collectors.joining()));
		assertEquals(List.of(titles), chapters.stream().map(Chapter::title).toList());
		assertTrue(!chapters.isEmpty());
	}
}
