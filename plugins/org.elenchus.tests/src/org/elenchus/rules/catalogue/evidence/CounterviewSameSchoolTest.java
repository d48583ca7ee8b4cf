package org.elenchus.rules.catalogue.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CounterviewSameSchoolTest extends RuleTest {

	private static final String SOURCES = """

			{school policy} {school genocide opposes policy}
			{source tauger: secondary article school policy}
			{source davies: secondary book school policy}
			{source conquest: secondary book school genocide}
			{source letter: primary letter}
			{source both: secondary book school policy, genocide}
			""";

	CounterviewSameSchoolTest() {
		super(new CounterviewSameSchool());
	}

	@Test
	void firesWhereSupportAndCounterViewAreOfOneSchool() {
		check("""
				{harvest contested| The harvest was poor}{@tauger}.
				                    ^^^^^^^^^^^^^^^^^^^^ counterview-same-school

				{claim harvest: disputes @davies}
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void isContentWithAnotherSchoolAmongTheCounterViews() {
		check("{harvest| The harvest was poor}{@tauger}.\n\n{claim harvest: disputes @davies disputes @conquest}\n" + SOURCES);
		check("{harvest| The harvest was poor}{@tauger}.\n\n{claim harvest: disputes @both disputes @conquest}\n" + SOURCES);
	}

	@Test
	void saysNothingWhereSupportComesFromSeveralSchools() {
		check("{harvest| The harvest was poor}{@tauger}{@conquest}.\n\n{claim harvest: disputes @davies}\n" + SOURCES);
	}

	@Test
	void saysNothingWhereTheSchoolOfTheOtherViewIsUnknown() {
		check("{harvest| The harvest was poor}{@tauger}.\n\n{claim harvest: disputes @letter}\n" + SOURCES);
		check("{harvest| The harvest was poor}{@tauger}.\n\n{claim harvest: disputes @gone}\n" + SOURCES);
		check("{harvest| The harvest was poor}{@tauger}.\n\n{claim harvest: disputes @davies counter gone}\n" + SOURCES);
		check("{harvest| The harvest was poor}{@tauger}.\n\n{claim harvest: disputes @davies counter empty} {claim empty}\n" + SOURCES);
	}

	@Test
	void supportWithoutASchoolDoesNotMatter() {
		check("""
				{harvest| The harvest was poor}{@letter}{@tauger}, {rain| for it rained}{@letter}.
				          ^^^^^^^^^^^^^^^^^^^^ counterview-same-school

				{claim harvest: disputes @davies}
				{claim rain: disputes @davies}
				""" + SOURCES);
	}

	@Test
	void aClaimWithoutCounterViewIsLeftAlone() {
		check("{harvest contested| The harvest was poor}{@tauger}.\n" + SOURCES);
	}

	@Test
	void hearsTheClaimsThatStandAgainstIt() {
		check("""
				{harvest| The harvest was poor}{@tauger}, or {plenty| plentiful}{@davies}, or {enough| enough}{@conquest}.
				          ^^^^^^^^^^^^^^^^^^^^ counterview-same-school
				#                                                     ^^^^^^^^^ counterview-same-school

				{claim harvest: counter plenty}
				""" + SOURCES);
		check("{harvest| It was poor}{@tauger}, or {enough| enough}{@conquest}.\n\n{claim harvest: counter enough}\n" + SOURCES);
	}

	@Test
	void twoEditionsMayCallTwoSourcesByOneKey() {
		String harvest = "{edition here} \n\n{harvest| It was poor}{@work}.\n\n{claim harvest: counter plenty}\n\n{source work: secondary book school policy}\n";
		String schools = "{school policy} {school genocide}\n";
		check(harvest, "{edition there}\n\n{plenty| It was plenty}{@work}.\n\n{source work: secondary book school genocide}\n", schools);
		assertEquals(1, findings(harvest, "{edition there}\n\n{plenty| It was plenty}{@work}.\n\n{source work: secondary book school policy}\n", schools)
				.size());
	}

	@Test
	void hearsTheSchoolThatSpeaks() {
		check("""
				{harvest| The harvest was poor}{@tauger}, or {plenty| plentiful}.
				          ^^^^^^^^^^^^^^^^^^^^ counterview-same-school
				#                                                     ^^^^^^^^^ counterview-same-school

				{claim plenty: speaker policy counter harvest}
				""" + SOURCES);
	}

	@Test
	void namesTheSchool() {
		assertEquals("The other view on the claim “It was poor” comes from the same school as its support: policy.",
				findings("{harvest| It was poor}{@tauger}.\n\n{claim harvest: disputes @davies}\n" + SOURCES).getFirst().message().what());
	}

	@Test
	void readsCardsInOtherFilesAndPointsOverSeveralLines() {
		check("""
				{harvest| ‹counterview-same-school|The harvest
				was poor›}{@tauger}.
				""", "{claim harvest: disputes @davies}\n" + SOURCES);
	}

	@Test
	void looksIntoFootnotesAndQuotations() {
		check("""
				“So {quoted| they say}{@tauger}”.{^1}
				#            ^^^^^^^^ counterview-same-school

				{^1| Or {note| not}{@tauger}.}
				#              ^^^ counterview-same-school

				{claim quoted: disputes @davies} {claim note: disputes @davies}
				""" + SOURCES);
	}

	@Test
	void anExceptionHolds() {
		check("""
				{harvest| The harvest was poor}{@tauger}{except counterview-same-school "others are silent"}.

				{claim harvest: disputes @davies}
				""" + SOURCES);
	}
}
