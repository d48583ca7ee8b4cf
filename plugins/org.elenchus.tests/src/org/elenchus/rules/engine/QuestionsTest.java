package org.elenchus.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.elenchus.model.policy.Preset;
import org.junit.jupiter.api.Test;

class QuestionsTest {

	@Test
	void nothingThatIsNamedIsTheUsual() throws UnknownName {
		assertEquals(Questions.USUAL, Questions.named(null, null));
		assertEquals(Questions.USUAL, Questions.named(null, List.of()));
	}

	@Test
	void namesCanHaveSpaceAround() throws UnknownName {
		assertEquals(new Questions(Optional.of(Preset.HISTORY), Set.of("duplicate-key")),
				Questions.named(" history", List.of(" duplicate-key ")));
	}

	@Test
	void aReportAsksNoHintsAndSomeoneWhoWritesGetsThem() {
		List<String> usual = ids(Engine.forReports(Locale.ENGLISH, Questions.USUAL).rules());
		List<String> installed = ids(Catalogue.installed().pages());
		assertEquals(ids(Catalogue.installed().pages().stream().filter(page -> !page.isHint()).toList()), usual);
		assertEquals(installed, ids(new Engine(Locale.ENGLISH).rules()));
		assertTrue(installed.containsAll(usual));
	}

	@Test
	void aRuleThatIsNamedIsAskedAlsoIfItIsAHint() throws UnknownName {
		for (RulePage page : Catalogue.installed().pages()) {
			assertEquals(List.of(page.id()), ids(Questions.named(null, List.of(page.id())).catalogue().pages()));
		}
	}

	@Test
	void anUnknownNameNamesTheNearest() {
		assertEquals("Unknown policy 'fact-check'; did you mean 'factcheck'?",
				assertThrows(UnknownName.class, () -> Questions.named("fact-check", null)).getMessage());
		assertTrue(assertThrows(UnknownName.class, () -> Questions.rule("")).getMessage()
				.startsWith("Unknown rule ''; there is claim-without-source, "));
	}

	private static List<String> ids(List<RulePage> pages) {
		return pages.stream().map(RulePage::id).toList();
	}
}
