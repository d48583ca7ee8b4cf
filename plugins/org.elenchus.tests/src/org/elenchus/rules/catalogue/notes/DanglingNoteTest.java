package org.elenchus.rules.catalogue.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.elenchus.model.finding.Finding;
import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DanglingNoteTest extends RuleTest {

	DanglingNoteTest() {
		super(new DanglingNote());
	}

	@Test
	void firesOnAReferenceWithoutANoteAndANoteWithoutAReference() {
		check("""
				Kirov was shot.{^1} So it is told.{^3}
				#              ^^^^ dangling-note

				{^2| Files.}
				^^^ dangling-note

				{^3| Told by Orlov.}
				""");
	}

	@Test
	void aNoteInMidSentenceNeedsNoReference() {
		check("Kirov was shot{^1| in Leningrad} in 1934.\n");
		check("Kirov was shot{^1} in 1934{^1| in Leningrad}.\n");
	}

	@Test
	void aNoteThatIsLostDoesNotDangle() {
		check("Kirov was shot.{^1 lost} So it is told.{^2}\n\n{^2 lost}\n");
		check("""
				Kirov was shot.{^1 lost} So it is told.{^2}
				#                                      ^^^^ dangling-note
				""");
	}

	@Test
	void aNotesFurtherParagraphIsPartOfIt() {
		check("Kirov was shot.{^1}\n\n{^1| Files.}\n\n{^1 continued| More files.}\n");
		check("""
				Kirov was shot.

				{^1 continued| Files.}
				^^^ dangling-note
				""");
	}

	@Test
	void severalReferencesCanLeadToOneNote() {
		check("{# A}\n\nOne.{^1} Two.{^1}\n\n{^1| Files.}\n\n{# B}\n\nThree.{^1}\n");
	}

	@Test
	void labelsCanStartAnewInEveryChapter() {
		check("""
				{# A}

				One.{^1}

				{^1| Files.}

				{# B}

				Two.{^1} Three.{^2}
				#              ^^^^ dangling-note

				{^1| More files.}

				{# C}

				Four.{^1}
				#    ^^^^ dangling-note
				""");
	}

	@Test
	@Tag("boundary")
	void aNoteThatIsOneTooManyInItsChapterIsReported() {
		check("""
				{# A}

				One.{^1}

				{^1| Files.}

				{# B}

				{^1| Files.}
				^^^ dangling-note
				""");
	}

	@Test
	void theNotesOfAllChaptersCanStandTogether() {
		check("{# A}\n\nOne.{^1}\n\n{# B}\n\nTwo.{^1} Three.{^1}\n\n{# Notes}\n\n{^1| a}\n\n{^1| b}\n");
	}

	@Test
	void aNoteCanReferToAnother() {
		check("One.{^1}\n\n{^1| See{^2}.}\n\n{^2| Files.} {^1| See ‹dangling-note|{^3}›.}\n");
	}

	@Test
	void firesInAQuotationAndOverSeveralLines() {
		check("{\"x| one\ntwo‹dangling-note|{^1}›}.\n\n‹dangling-note|{^2›| Files\nof 1934.}\n");
	}

	@Test
	@Tag("boundary")
	void inAChapterWithoutItsNotesTheFirstReferenceSpeaksForAll() {
		check("One‹dangling-note|{^1}›." + references(2, 20, " More{^%d}.") + "\n");
		check(references(1, 19, " Each‹dangling-note|{^%d}›.") + "\n");
		check(references(1, 18, " Each‹dangling-note|{^%d}›.") + " But{^19}, and{^20}‹dangling-note|{^21}›.\n\n{^19| a}\n\n{^20| b}\n");
	}

	@Test
	@Tag("boundary")
	void inAChapterWithoutItsReferencesTheFirstNoteSpeaksForAll() {
		check("Nothing.\n\n‹dangling-note|{^1›| Files.}\n\n" + references(2, 20, "{^%d| Files.}\n\n"));
	}

	@Test
	void theFirstSaysForHowManyItSpeaks() {
		Finding first = findings(references(1, 20, " More{^%d}.") + "\n").getFirst();
		assertEquals("Note “1” lacks its text. 19 more places are concerned.", first.message().what());
		assertEquals(List.of("{^2}", "{^20}"), List.of(first.related().getFirst().words(), first.related().getLast().words()));
	}

	@Test
	void saysWhetherTheTextIsMissingOrTheReference() {
		List<Finding> findings = findings("One.{^1}\n\n{^2| Files.}\n");
		assertEquals(List.of("Note “1” lacks its text.", "Note “2” lacks a reference in the text."),
				findings.stream().map(finding -> finding.message().what()).toList());
		assertEquals(List.of("Add its text, or correct the number; if the note is lost, say so in the reference (“^1 lost”).",
				"Add a reference in the text, or correct the number."), findings.stream().map(finding -> finding.message().remedy()).toList());
	}

	@Test
	@Tag("boundary")
	void shortChaptersWithoutTheirNotesAreToldTogether() {
		check("{# One}\n\nOne‹dangling-note|{^1}›." + references(2, 10, " More{^%d}.") + "\n\n{# Two}\n\nNow" + references(1, 10, " more{^%d}.") + "\n");
		check("{# One}\n\nOne‹dangling-note|{^1}›." + references(2, 10, " More‹dangling-note|{^%d}›.") + "\n\n{# Two}\n\nNow"
				+ references(1, 9, " more‹dangling-note|{^%d}›.") + "\n");
	}

	private static String references(int from, int to, String form) {
		return IntStream.rangeClosed(from, to).mapToObj(form::formatted).collect(Collectors.joining());
	}

	@Test
	void theEditionCanExceptIt() {
		check("{edition e {except dangling-note \"lost in print\"}}\n\nOne.{^1}\n");
	}
}
