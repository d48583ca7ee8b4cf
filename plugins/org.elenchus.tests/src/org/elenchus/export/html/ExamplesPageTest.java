package org.elenchus.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.elenchus.markup.Strip;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Validated;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample editions, from their files to their pages. */
class ExamplesPageTest {

	private static final Path EDITIONS = Path.of("..", "org.elenchus.examples", "editions");

	@ParameterizedTest
	@ValueSource(strings = { "famine.elx", "kirov.elx" })
	void aSampleEditionBecomesAValidPage(String file) throws Exception {
		assertEquals(List.of(), HtmlChecker.complaints(page(validated(file))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "famine.elx", "kirov.elx" })
	void everyClaimAndFindingIsOnThePageAndEveryLinkLeadsSomewhere(String file) throws Exception {
		Validated validated = validated(file);
		Document page = Jsoup.parse(page(validated));
		assertEquals(validated.edition().claims().size(), page.select("aside .claim").size());
		assertEquals(validated.findings().size(), page.select("#findings .place-of-finding").size());
		page.select("a[href^=#]").forEach(link -> assertTrue(ExportedPage.target(link) != null, link.outerHtml()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "famine.elx", "kirov.elx" })
	void theAuthorsWordsAreAllThereAndNoOthers(String file) throws Exception {
		Validated validated = validated(file);
		Document page = Jsoup.parse(page(validated));
		page.select(".citation, .noteref, .notes h2, .notes .number, .backlink").remove();
		String shown = page.select(".prose h2, .prose h3, .prose p, .prose tr, .notes p").stream().map(element -> letters(element.wholeText())).sorted()
				.collect(Collectors.joining("\n"));
		String written = Strip.strip(validated.edition().text()).lines().filter(line -> !line.isBlank()).map(ExamplesPageTest::letters).sorted()
				.collect(Collectors.joining("\n"));
		assertEquals(written, shown);
	}

	private static String letters(String text) {
		return text.replaceAll("\\s+", "");
	}

	private static Validated validated(String file) throws Exception {
		InputText text = new InputText(file, Files.readString(EDITIONS.resolve(file)));
		return new Engine(Locale.ENGLISH).validate(List.of(text)).getFirst();
	}

	private static String page(Validated validated) {
		return ExportedPage.page(validated.edition(), validated.findings());
	}
}
