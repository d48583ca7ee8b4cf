package org.elenchus.rules.catalogue.notes;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteNamesAnotherPersonTest extends RuleTest {

	private static final String NAMES = """

			{name kirov "Sergei Kirov" variants "Kirow"}
			{name nikolaev "Leonid Nikolaev"}
			""";

	NoteNamesAnotherPersonTest() {
		super(new NoteNamesAnotherPerson());
	}

	@Test
	void firesWhereTheNoteBeginsWithAnotherName() {
		check("""
				He shot Kirov.{^1}
				#             ^^^^ note-names-another-person

				{^1| Leonid Nikolaev, worker.}
				""" + NAMES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kirov, party leader.", "Kirow, party leader.", "Nikolaev shot Kirov.", "The man whom Nikolaev shot.",
			"Party leader.", "Conquest, The Great Terror." })
	void leavesOtherNotesInPeace(String note) {
		check("He shot Kirov.{^1}\n\n{^1| %s}\n".formatted(note) + NAMES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kirov was shot.", "He was shot.", "Kirov, who was shot", "Kirov 1934" })
	@Tag("boundary")
	void theNameMustStandDirectlyBeforeTheMark(String text) {
		check("%s{^1}\n\n{^1| Nikolaev, worker.}\n".formatted(text) + NAMES);
	}

	@Test
	void firesInAQuotationInMidSentenceAndOverSeveralLines() {
		check("He {\"x| shot\nKirov}‹note-names-another-person|{^1›| Nikolaev,\nworker}.\n" + NAMES);
	}

	@Test
	void readsNameCardsOfOtherFiles() {
		check("He shot Kirov.‹note-names-another-person|{^1}›\n\n{^1| Nikolaev, worker.}\n", NAMES);
	}

	@Test
	void theEditionCanExceptIt() {
		check("{edition e {except note-names-another-person \"as printed\"}}\n\nHe shot Kirov.{^1}\n\n{^1| Nikolaev.}\n" + NAMES);
	}
}
