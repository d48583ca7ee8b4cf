package org.elenchus.rules.catalogue.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InterestedPartyTest extends RuleTest {

	private static final String SOURCES = """

			{source defector: primary memoir interest "defector", "publisher"}
			{source second: primary memoir interest "publisher"}
			{source police: primary report interest "the police"}
			{source study: secondary book}
			{source other: primary memoir interest "Publisher "}
			{source blank: primary memoir interest " "}
			""";

	InterestedPartyTest() {
		super(new InterestedParty());
	}

	@Test
	void firesOnOneInterestedSource() {
		check("""
				He {x| ordered it}{@defector p. 3}.
				#      ^^^^^^^^^^ interested-party
				""" + SOURCES);
	}

	@Test
	void firesWhereAllShareAnInterest() {
		check("""
				He {x| ordered it}{@defector p. 3}{@second}.
				#      ^^^^^^^^^^ interested-party
				""" + SOURCES);
	}

	@Test
	void isContentWithASourceWithoutInterest() {
		check("""
				He {x| ordered it}{@defector p. 3}{@study}.
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void differentInterestsCanSupportEachOther() {
		check("""
				He {x| ordered it}{@defector p. 3}{@police}.
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void spellingMakesNoOtherInterestAndABlankIsNone() {
		check("""
				He {x| ordered it}{@second p. 3}{@other}, {y| they say}{@blank}.
				#      ^^^^^^^^^^ interested-party
				""" + SOURCES);
	}

	@Test
	void saysNothingOfUnknownSources() {
		check("""
				He {x| ordered it}{@defector p. 3}{@nobody}, {y| or not}{@nobody}.
				""" + SOURCES);
	}

	@Test
	void saysNothingOfAClaimWithoutSupport() {
		check("""
				He {x| ordered it}.

				{claim x: disputes @defector}
				""" + SOURCES);
	}

	@Test
	void isExcepted() {
		check("""
				He {x| ordered it}{@defector}{except interested-party "against his interest" by ab on 2026-02-11}.
				""" + SOURCES);
	}

	@Test
	void pointsToWordsOverSeveralLines() {
		check("""
				He {x| ‹interested-party|ordered
				it›}{@defector}.
				""" + SOURCES);
	}

	@Test
	void looksIntoFootnotesAndQuotations() {
		check("""
				“So {x| they say}{@police}”.{^1}
				#       ^^^^^^^^ interested-party

				{^1| And {y| so do these}{@second}.}
				#            ^^^^^^^^^^^ interested-party
				""" + SOURCES);
	}

	@Test
	void thatSomebodySaidItIsNotDoubtedForHisInterest() {
		check("""
				The owner said: “{"sorry @police| I am not sorry}”, and {calls attribution| calls it a crime}{@police}.
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void whatIsAdmittedAgainstAnInterestIsNotSaidOutOfIt() {
		check("""
				They {x| shot first}{@police p. 3 as admission}, and {y| shot last}{@police p. 3}.
				#                                                        ^^^^^^^^^ interested-party
				""" + SOURCES);
	}

	@Test
	void theInterestOfThoseFromWhomSomebodyHasItIsHis() {
		check("""
				He {x| ordered it}{@book}. She {y| did not}{@both}. They {z| waited}{@own}.
				#      ^^^^^^^^^^ interested-party

				{source book: secondary book basedOn second}
				{source both: secondary book basedOn police, study}
				{source own: secondary book basedOn police interest "heir"}
				""".replace("{z| waited}{@own}", "{z| waited}{@own}{@police}") + SOURCES);
	}

	@Test
	void theInterestOfOneWitnessIsToldOnce() {
		assertEquals(List.of("All who support “One” have an interest in it: “his own book”. One more place is concerned."),
				findings("{x event| One}{@s p. 3}, {y event| two}{@s p. 4}.\n\n{source s: interest \"his own book\"}\n").stream().map(finding -> finding.message().what()).toList());
		String sources = "\n\n{source s: interest \"his own book\"}\n{source t: interest \"his own book\"}\n";
		assertEquals(1, findings("{x event| One}{@s p. 3}{@t p. 3}, {y event| two}{@t p. 4}{@s p. 4}." + sources).size());
		assertEquals(2, findings("{x event| One}{@s p. 3}, {y event| two}{@t p. 4}." + sources).size());
	}
}
