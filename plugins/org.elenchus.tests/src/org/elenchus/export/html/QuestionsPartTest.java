package org.elenchus.export.html;

import static org.elenchus.export.html.ExportedPage.read;
import static org.elenchus.export.html.ExportedPage.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.elenchus.markup.Editions;
import org.elenchus.model.edition.Edition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class QuestionsPartTest {

	private static final String ANSWERS = """
			{shot| He was shot}, {spared| he was spared}, {killed| he was killed}, and {lost| nobody knows}.

			{question executed: "Was he executed?"}

			{question buried: "Where was he buried?"}

			{claim shot: answers executed yes}

			{claim spared: answers executed no}

			{claim killed: answers executed yes}

			{claim lost: answers executed open}
			""";

	@Test
	void answersStandSideBySideWithTheirClaims() {
		Document page = read(ANSWERS);
		assertEquals(List.of("Was he executed?", "Where was he buried?"), page.select("#questions h3").eachText());
		assertEquals(List.of("yes 1. “He was shot” 3. “he was killed”", "no 2. “he was spared”", "open 4. “nobody knows”"),
				page.select("#question-executed .answers > div").eachText());
		assertEquals("claim-spared", target(page.select("#question-executed a").get(2)).id());
	}

	@Test
	void aQuestionThatNobodyAnswersIsSaidToBeOpen() {
		assertEquals("Where was he buried? Nobody in this edition answers it.", read(ANSWERS).getElementById("question-buried").text());
	}

	@Test
	void anAnswerThatIsANameIsWrittenInFull() {
		Document page = read("""
				{claim x: answers killer nikolaev}

				{question killer: "Who fired?"}

				{name nikolaev "Leonid Nikolaev"}
				""");
		assertEquals(List.of("Leonid Nikolaev"), page.select("#questions dt").eachText());
	}

	@Test
	void aQuestionOfAnotherFileIsShownIfAClaimAnswersIt() {
		Edition edition = Editions.readAll("{claim x: answers q 1934}", "{question q: \"When?\"}\n{question other: \"Why?\"}").getFirst();
		Document page = Jsoup.parse(ExportedPage.page(edition, List.of()));
		assertEquals(List.of("When?"), page.select("#questions h3").eachText());
	}

	@Test
	void withoutQuestionsThereIsNoSuchPart() {
		assertNull(read("Words.").getElementById("questions"));
	}
}
