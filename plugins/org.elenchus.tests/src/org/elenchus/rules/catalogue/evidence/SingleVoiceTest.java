package org.elenchus.rules.catalogue.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleVoiceTest extends RuleTest {

	private static final String SOURCES = """

			{source letter1936: primary article title "Letter of an Old Bolshevik" year 1936}
			{source nicolaevsky1965: secondary book title "Power and the Soviet Elite" year 1965 basedOn letter1936}
			{source orlov1953: primary memoir title "The Secret History" year 1953}
			{source conquest1968: secondary book title "The Great Terror" year 1968 basedOn letter1936, orlov1953}
			{source mikoyan1999: primary memoir title "Tak bylo" year 1999}
			""";

	SingleVoiceTest() {
		super(new SingleVoice());
	}

	@Test
	void firesWhereAllSupportsGoBackToOneRoot() {
		check("""
				{rival motive| Kirov stood in the way}{@letter1936}{@nicolaevsky1965}{@conquest1968}.
				               ^^^^^^^^^^^^^^^^^^^^^^ single-voice
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void isContentWithTwoVoices() {
		check("{rival motive| Kirov stood in the way}{@nicolaevsky1965}{@mikoyan1999}.\n" + SOURCES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Anna Berg", "berg,  Anna", "A. Berg" })
	void oneAuthorIsOneVoiceInEverySpelling(String author) {
		check("""
				{x| ‹single-voice|One›}{@first}{@second}.

				{name berg "Anna Berg" variants "A. Berg"}
				{source first: author "Anna Berg"}
				{source second: author "%s"}
				""".formatted(author));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Boris Berg", "Anonymous", "N.N." })
	@Tag("boundary")
	void whoHasNoNameMayBeSomeoneElse(String author) {
		check("{x| One}{@first}{@second}.\n\n{source first: author \"anonymous\"}\n{source second: author \"%s\"}\n".formatted(author));
	}

	@Test
	void oneSupportPromisesNoMoreThanItIs() {
		check("{rival motive| Kirov stood in the way}{@nicolaevsky1965 p. 3}{@nicolaevsky1965 p. 9}.\n" + SOURCES);
	}

	@Test
	void saysNothingOfAClaimWithoutSupport() {
		check("{rival contested| Kirov stood in the way}.\n\n{claim rival: disputes @letter1936}\n" + SOURCES);
	}

	@Test
	void booksThatShareOneOfSeveralBasesAreLeftInPeace() {
		check("""
				{rival motive| Kirov stood in the way}{@conquest1968}{@other}.

				{source other: basedOn letter1936, mikoyan1999}
				""" + SOURCES);
	}

	@Test
	void aPolicyAsksTwoVoicesForContestedClaims() {
		check("""
				{policy require independent 2 for contested}

				{rival contested| Kirov stood in the way}{@orlov1953}; {far contested| not so}{@conquest1968}{@letter1936}.
				                  ^^^^^^^^^^^^^^^^^^^^^^ single-voice
				#                                                                      ^^^^^^ single-voice
				""" + SOURCES);
	}

	@Test
	void aPolicyDecidesHowManyVoicesAreAsked() {
		check("""
				{policy require independent 3 for event}

				{two event| Two}{@orlov1953}{@mikoyan1999}, {three event| three}{@orlov1953}{@mikoyan1999}{@letter1936}.
				            ^^^ single-voice
				""" + SOURCES);
		check("""
				{policy require independent 1 for event}

				{one event| One}{@orlov1953}.
				""" + SOURCES);
	}

	@Test
	void saysNothingWhereASourceIsUnknown() {
		check("{one contested| One}{@gone}, {two motive| two}{@letter1936}{@unclear}.\n\n{source unclear: basedOn gone}\n" + SOURCES);
	}

	@Test
	void tellsHowManyVoicesThereAreAndWhereTheyComeFrom() {
		assertEquals("Behind the claim “One” stands one independent voice, although 2 sources are cited;"
				+ " its support goes back to letter1936.",
				findings("{one motive| One}{@letter1936}{@conquest1968}.\n" + SOURCES).getFirst().message().what());
		assertEquals("Behind the claim “One” stand fewer independent voices than the policy asks for (2 of 3);"
				+ " its support goes back to orlov1953, mikoyan1999.",
				findings("{policy require independent 3}\n\n{one motive| One}{@orlov1953}{@mikoyan1999}.\n" + SOURCES).getFirst().message().what());
	}

	@Test
	void callsASourceThatNobodyKnowsByTheOneThatRestsOnIt() {
		assertEquals("Behind the claim “One” stands one independent voice, although 2 sources are cited;"
				+ " its support goes back to a.",
				findings("{one motive| One}{@a}{@b}.\n\n{source a: basedOn gone}\n{source b: basedOn a}\n").getFirst().message().what());
	}

	@Test
	void readsSupportsOnCardsAndInOtherFiles() {
		check("""
				{rival| ‹single-voice|Kirov stood
				in the way›}{@letter1936}.
				""", "{claim rival: supports @nicolaevsky1965}\n" + SOURCES);
	}

	@Test
	void looksIntoFootnotesAndQuotations() {
		check("""
				“So {quoted| they say}{@letter1936}{@nicolaevsky1965}”.{^1}
				#            ^^^^^^^^ single-voice

				{^1| Or {note| not}{@letter1936}{@nicolaevsky1965}.}
				#              ^^^ single-voice
				""" + SOURCES);
	}

	@Test
	void anExceptionHolds() {
		check("""
				{rival| Kirov stood in the way}{@letter1936}{@nicolaevsky1965}{except single-voice "no other witness" by ab on 2026-02-11}.
				""" + SOURCES);
	}
}
