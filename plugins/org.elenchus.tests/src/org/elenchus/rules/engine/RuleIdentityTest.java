package org.elenchus.rules.engine;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.elenchus.rules.PageSample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All rules find the same, at the same words and under the same fingerprint, in the samples of each page, whatever is around them. */
class RuleIdentityTest {

	private static final Engine ENGINE = new Engine(Locale.ENGLISH);
	private static final List<UnaryOperator<String>> FORMS = List.of(text -> text.replace("\n", "\r\n"),
			text -> text.replace("\n", "\r"), text -> '\uFEFF' + text, text -> text.replaceAll("(?<=[^{|\\n])\\n(?=[^\\n])", " \n"),
			text -> "👍 {{one}}\n\n" + text);

	static List<RulePage> pages() {
		return Catalogue.installed().pages();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void theSamplesOfAPageSayTheSame(RulePage page) {
		assertAll(PageSample.of(page).stream().flatMap(sample -> FORMS.stream().map(
				form -> () -> assertEquals(found(sample, UnaryOperator.identity()), found(sample, form), sample.text()))));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void theLanguageOfTheMessagesAndThePlaceOfTheFilesDoNotCount(RulePage page) {
		Engine dutch = new Engine(Locale.of("nl"));
		assertAll(PageSample.of(page).stream().map(sample -> () -> assertEquals(found(sample, UnaryOperator.identity()),
				found(dutch, "../elsewhere/", sample, UnaryOperator.identity()), sample.text())));
	}

	private static List<String> found(PageSample sample, UnaryOperator<String> form) {
		return found(ENGINE, "", sample, form);
	}

	private static List<String> found(Engine engine, String folder, PageSample sample, UnaryOperator<String> form) {
		List<String> all = Stream.concat(Stream.of(sample.text()), sample.others().stream()).map(form).toList();
		List<InputText> texts = IntStream.range(0, all.size()).mapToObj(i -> new InputText(folder + "text" + i, all.get(i))).toList();
		String text = texts.getFirst().text();
		return engine.validate(texts).getFirst().findings().stream().map(finding -> finding.rule() + ' '
				+ text.substring(finding.range().start(), finding.range().end()).replaceAll("\\s+", " ").strip() + ' '
				+ finding.fingerprint()).toList();
	}
}
