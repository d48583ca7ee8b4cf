package org.elenchus.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.elenchus.model.finding.Finding;
import org.elenchus.rules.engine.files.InputFiles;
import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.Test;

class EngineTest {

	private static final InputText REGISTER = new InputText("register.elx",
			"{source lenoe2010: secondary book title \"The Kirov Murder\" publishr \"Yale\"}\n");
	private static final InputText TEXT = new InputText("text.elx",
			"{kirov event| Kirov was shot}{@lenoe2010 p. 1}, {who contested| by Nikolayev}{@nobody}.\n");

	private final Engine engine = new Engine(Locale.ENGLISH);

	@Test
	void nothingComesFromNothing() {
		assertEquals(List.of(), engine.validate(List.of()));
	}

	@Test
	void answersInTheOrderOfTheTexts() {
		List<Validated> answers = engine.validate(List.of(TEXT, REGISTER));
		assertEquals(List.of("text.elx", "register.elx"), answers.stream().map(a -> a.edition().location()).toList());
		assertEquals(TEXT.text(), answers.getFirst().edition().text());
	}

	@Test
	void findsTheSameInWhateverOrderTheFilesCome() {
		assertEquals(findings(TEXT, REGISTER), findings(REGISTER, TEXT));
	}

	@Test
	void putsFindingsInTheOrderOfTheText() {
		List<Finding> findings = findings(TEXT, REGISTER).get("text.elx");
		assertEquals(List.of("claim-without-primary-source", "contested-without-counterview", "unresolved-reference"),
				findings.stream().map(Finding::rule).toList());
		assertEquals(findings.stream().map(Finding::range).sorted().toList(),
				findings.stream().map(Finding::range).toList());
	}

	@Test
	void aFullTextAmongTheTextsIsNoEdition() {
		InputText full = new InputText("texts/orlov.txt", "He said: “nobody {x had} told me.\n");
		InputText card = new InputText("a/register.elx", "{source orlov: primary memoir fulltext \"../texts/orlov.txt\"}\n");
		InputText marked = new InputText("texts/orlov.txt", full.text() + "{a| words}\n");
		assertFalse(findings(full).get("texts/orlov.txt").isEmpty());
		assertEquals(List.of(), findings(full, card).get("texts/orlov.txt"));
		assertFalse(findings(marked, card).get("texts/orlov.txt").isEmpty());
	}

	@Test
	void forgetsOneProjectBeforeTheNext() {
		assertFalse(findings(TEXT).equals(findings(TEXT, REGISTER)));
		assertEquals(findings(TEXT), new EngineTest().findings(TEXT));
	}

	@Test
	void givesTheSameAgainForTheSampleEditions() {
		InputText[] editions = InputFiles.of(List.of(samples())).texts().toArray(InputText[]::new);
		Map<String, List<Finding>> first = findings(editions);
		findings(TEXT, REGISTER);
		assertEquals(first, findings(editions));
		assertEquals(first, new EngineTest().findings(editions));
		first.values().forEach(findings -> assertFalse(findings.isEmpty()));
	}

	private static Path samples() {
		return ProjectFolder.of("plugins/org.elenchus.examples/editions");
	}

	private Map<String, List<Finding>> findings(InputText... texts) {
		return engine.validate(List.of(texts)).stream()
				.collect(Collectors.toMap(validated -> validated.edition().location(), Validated::findings));
	}
}
