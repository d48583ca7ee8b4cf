package org.elenchus.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.export.Exported;
import org.elenchus.export.Exporter;
import org.elenchus.export.html.HtmlChecker;
import org.elenchus.markup.LanguageReference.Example;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Validated;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Executes the examples of the language reference with all rules and all exporters on. */
class LanguageReferenceInUseTest {

	private static final Set<String> RULES_OF_THE_MARKUP = Arrays.stream(Problem.Kind.values())
			.map(LanguageReferenceInUseTest::rule).collect(Collectors.toSet());

	static Stream<Example> examples() throws IOException {
		return LanguageReference.examples();
	}

	/** The rule that reports a problem of the markup. */
	private static String rule(Problem.Kind kind) {
		return switch (kind) {
		case UNCLOSED -> "unclosed-span";
		case CROSSING -> "crossing-short-span";
		case MALFORMED -> "malformed-markup";
		case RESERVED_KEY -> "reserved-key";
		case TOO_DEEP -> "nested-too-deep";
		case TOO_MANY_ENDS -> "too-many-ends";
		case MISPLACED -> "misplaced-card";
		case UNKNOWN_SOURCE, UNKNOWN_SCHOOL, UNKNOWN_CLAIM, UNKNOWN_NAME, UNKNOWN_QUESTION, UNKNOWN_SPEAKER -> "unresolved-reference";
		case UNKNOWN_GRADE -> "unknown-scale-value";
		case DUPLICATE -> "duplicate-key";
		case AMBIGUOUS -> "ambiguous-key";
		};
	}

	private static Validated validate(Example example, Locale language) {
		List<InputText> texts = new ArrayList<>();
		example.texts().forEach(text -> texts.add(new InputText(texts.size() + ".elx", text)));
		return new Engine(language).validate(texts).getLast();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("examples")
	void everyProblemIsToldOnceByItsRule(Example example) {
		Validated validated = validate(example, Locale.ENGLISH);
		assertEquals(validated.edition().problems().stream().map(problem -> rule(problem.kind()) + problem.range()).sorted().toList(),
				validated.findings().stream().filter(finding -> RULES_OF_THE_MARKUP.contains(finding.rule()))
						.map(finding -> finding.rule() + finding.range()).sorted().toList());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("examples")
	void neitherRulesNorExportersChangeWhatTheTextSays(Example example) {
		Validated validated = validate(example, Locale.forLanguageTag("nl"));
		for (Exporter exporter : ServiceLoader.load(Exporter.class)) {
			exporter.formats().forEach(format -> exported(format.name(), validated));
		}
		assertEquals(Facts.of(Editions.readAll(example.texts().toArray(String[]::new)).getLast()), Facts.of(validated.edition()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("examples")
	void theReadingEditionIsValidAndHasEveryWordOfTheAuthor(Example example) throws Exception {
		Validated validated = validate(example, Locale.ENGLISH);
		String page = exported("html", validated);
		assertEquals(List.of(), HtmlChecker.complaints(page));
		Document parsed = Jsoup.parse(page);
		parsed.select(".citation").remove();
		String shown = parsed.body().wholeText();
		words(validated.edition()).flatMap(words -> Stream.of(words.split("\t"))).forEach(words -> assertTrue(shown.contains(words), words));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("examples")
	void thePlainTextHasEveryWordOfTheAuthor(Example example) {
		Validated validated = validate(example, Locale.ENGLISH);
		String shown = exported("text", validated);
		words(validated.edition()).flatMap(words -> Stream.of(words.split("[^\\p{L}\\p{N}]+")))
				.forEach(word -> assertTrue(shown.contains(word), word));
	}

	private static String exported(String format, Validated validated) {
		return Exported.as(format, validated.edition(), new Project(List.of(validated.edition())), validated.findings());
	}

	private static Stream<String> words(Edition edition) {
		return edition.paragraphs().stream().flatMap(paragraph -> paragraph.items().stream())
				.filter(Item.Words.class::isInstance).map(item -> ((Item.Words) item).text().strip());
	}
}
