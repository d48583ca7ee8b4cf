package org.elenchus.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.project.Project;
import org.junit.jupiter.api.Test;

class ProjectReaderTest {

	private static final InputText CARDS = new InputText("cards.elx", "{source a}");

	private final ProjectReader reader = new ProjectReader();

	@Test
	void takesOverTheEditionsOfTextsThatHaveNotChanged() {
		Project before = reader.read(List.of(CARDS, new InputText("b.elx", "Words.")));
		Project after = reader.read(List.of(CARDS, new InputText("b.elx", "Other words.")));
		assertSame(before.editions().get(0), after.editions().get(0));
		assertNotSame(before.editions().get(1), after.editions().get(1));
		assertEquals("Other words.", after.editions().get(1).text());
	}

	@Test
	void readsTheTextsThatThereAreNowInTheirOrder() {
		reader.read(List.of(CARDS, new InputText("b.elx", "{x| words}{@a}")));
		Project after = reader.read(List.of(new InputText("b.elx", "{x| words}{@a}"), new InputText("c.elx", "Words.")));
		assertEquals(List.of("b.elx", "c.elx"), after.editions().stream().map(Edition::location).toList());
		assertEquals(List.of(), after.editions().getFirst().citations().getFirst().source().stream().toList());
	}

	@Test
	void whatItReadsAfterAChangeIsValidatedLikeWhatIsReadAnew() {
		Engine engine = new Engine(Locale.ENGLISH);
		for (String text : List.of("{x| words}{@a via b}", "{x| words}{@a}{@b}", "{x| other words}", "{x| words}{@c}")) {
			List<InputText> texts = List.of(new InputText("cards.elx", "{source a} {source b: basedOn a}"), new InputText("b.elx", text));
			assertEquals(findings(engine.validate(texts)), findings(engine.validate(reader.read(texts))), text);
		}
	}

	private static List<List<Finding>> findings(List<Validated> editions) {
		return editions.stream().map(Validated::findings).toList();
	}
}
