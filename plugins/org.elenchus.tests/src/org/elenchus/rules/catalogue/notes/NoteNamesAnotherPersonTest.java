package org.elenchus.rules.catalogue.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

	private static final String WORKS = """

			{name smith "Ann Smith"}
			{name brown "Bob Brown" variants "Browne"}
			{source s: primary book author "Ann Smith" title "Mills of the Valley"}
			{source b: primary book author "Browne, Bob" title "Floods"}
			{source life: secondary book author "C. Clark" title "The Life of Bob Brown"}
			{source census: primary statistics title "Census of 1860"}
			""";

	@ParameterizedTest
	@ValueSource(strings = { "According to Brown {x event| it was sold}.", "Brown writes that {x event| it was sold}.", "{x event| It was sold, old Mr Brown said}.",
			"{x event| It was sold}, according to the miller Bob Brown." })
	void firesWhereTheSentenceHasItFromOnePersonAndTheNoteCitesAnother(String text) {
		check("One.{^1} %s‹note-names-another-person|{^2}›\n\n{^1| Brown.}\n\n{^2 covers x| See {@s p. 45}.}\n".formatted(text) + WORKS);
		check("One.{^1} %s‹note-names-another-person|{^2}›\n\n{^1| {@s p. 12}.}\n\n{^2 covers x| Ibid., 45.}\n".formatted(text) + WORKS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{@b p. 3}", "{@s p. 3}, {@b p. 3}", "Brown in {@s p. 3}", "{@life p. 3}", "{@census p. 3}", "{@s p. 3}, {@census p. 4}", "{@nobody p. 3}",
			"{@b via s p. 3}", "{@s via b p. 3}", "Lost" })
	@Tag("boundary")
	void leavesNotesInPeaceThatMayBeAboutHim(String note) {
		check("According to Brown {x event| it was sold}.{^1}\n\n{^1 covers x| %s.}\n".formatted(note) + WORKS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Brown lived there, and {x event| it was sold}.", "According to Brown, Smith had told him that {x event| it was sold}.",
			"According to Brown. {x event| It was sold}.", "“According to Brown {x event| it was sold}.”", "According to Brown it was sold." })
	@Tag("boundary")
	void heMustBeTheOnlyVoiceOfAClaimInTheSentence(String text) {
		check("%s{^1}\n\n{^1| {@s p. 3}.}\n".formatted(text) + WORKS);
	}

	@Test
	void behindTheFirstNoteOfASentenceNobodyMaySpeak() {
		check("According to Brown {x event| it burnt}{^1} and {y event| was sold}.{^2}\n\n{^1 covers x| {@b p. 3}.}\n\n{^2 covers y| {@s p. 3}.}\n" + WORKS);
	}

	@Test
	void whereTheEditorSaysWhoSpeaksHeKnows() {
		check("According to Brown {x event| it was sold}.{^1}\n\n{^1 covers x| {@s p. 3}.}\n\n{claim x: speaker brown}\n" + WORKS);
	}

	@Test
	void saysWhomTheNoteCites() {
		assertEquals("The note behind “Brown” cites “Smith”.", findings("According to Brown {x event| it was sold}.{^1}\n\n{^1| {@s p. 3}.}\n" + WORKS)
				.getFirst().message().what());
	}
}
