package org.elenchus.rules.engine;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.elenchus.rules.PageSample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the section about exceptions promises on each rule's page holds for the page's bad samples. */
class RuleExceptionsTest {

	private static final Engine ENGINE = new Engine(Locale.ENGLISH);
	private static final Pattern EDITION = Pattern.compile("(?s)^(\\{edition [^}]*)}");

	static List<RulePage> pages() {
		return Catalogue.installed().pages();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void anExceptionOnTheEditionsCardHoldsButForBrokenMarkup(RulePage page) {
		boolean mended = page.section("Exceptions").startsWith("None: ");
		assertAll(PageSample.of(page).stream().filter(sample -> sample.kind().equals("bad"))
				.map(sample -> () -> assertEquals(mended, reports(page, sample), sample.text())));
	}

	private static boolean reports(RulePage page, PageSample sample) {
		List<InputText> texts = Stream.concat(sample.others().stream(), Stream.of(excepted(page, sample.text())))
				.map(text -> new InputText("text " + text.hashCode(), text)).toList();
		return ENGINE.validate(texts).getLast().findings().stream().anyMatch(finding -> finding.rule().equals(page.id()));
	}

	private static String excepted(RulePage page, String text) {
		String exception = " {except " + page.id() + " \"known\" by ab on 2026-02-11}}";
		return EDITION.matcher(text).find() ? EDITION.matcher(text).replaceFirst("$1" + exception)
				: "{edition excepted" + exception + "\n\n" + text;
	}
}
