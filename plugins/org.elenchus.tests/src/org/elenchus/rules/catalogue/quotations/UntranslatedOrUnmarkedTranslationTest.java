package org.elenchus.rules.catalogue.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.elenchus.markup.Editions;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Related;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.Answers;
import org.elenchus.rules.engine.Catalogue;
import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UntranslatedOrUnmarkedTranslationTest extends RuleTest {

	private static final String ENGLISH = "{edition e language en-GB}\n\n";
	private static final String SOURCES = """

			{source letter: language ru}
			{source english: language EN}
			{source three: language eng}
			{source inwords: language Russian}
			{source nocode: language zz}
			{source unsaid}
			{source translated: language ru translator "ab"}
			{source of: language de translationOf letter}
			{source remark: language ru note "eigen vertaling"}
			""";

	UntranslatedOrUnmarkedTranslationTest() {
		super(new UntranslatedOrUnmarkedTranslation());
	}

	@Test
	void firesOnAQuotationFromAnotherLanguage() {
		check(ENGLISH + """
				He wrote “{"x @letter p. 3| very bad}”.
				#                           ^^^^^^^^ untranslated-or-unmarked-translation
				""" + SOURCES);
	}

	@Test
	void oneSourceIsOneFindingHoweverOftenItIsQuoted() {
		List<Finding> findings = findings(ENGLISH + "“{\"x @letter| Bad}”, “{\"y @letter| worse}”, “{\"z @of| never}”, {v quotation| worst}{@letter}.\n"
				+ SOURCES.replace(" translationOf letter", ""));
		assertEquals(List.of("“Bad” is quoted from “letter”, which is in another language, and nothing says who translated it. 2 more places are concerned.",
				"“never” is quoted from “of”, which is in another language, and nothing says who translated it."),
				findings.stream().map(finding -> finding.message().what()).toList());
		assertEquals(List.of("worse", "worst"), findings.getFirst().related().stream().map(Related::words).toList());
	}

	@Test
	void aSourceThatIsQuotedOnceIsToldAsABaselineKnowsIt() {
		Edition edition = Editions.read(ENGLISH + "“{\"x @letter| Bad}”.\n" + SOURCES);
		Answers answers = Catalogue.of(new UntranslatedOrUnmarkedTranslation()).ask(edition, new Project(List.of(edition)), Locale.ENGLISH);
		assertEquals(1, answers.findings().size());
		assertEquals(answers.findings(), answers.summedUp());
	}

	@ParameterizedTest
	@ValueSource(strings = { "english", "three", "inwords", "nocode", "unsaid", "translated", "of", "remark", "nobody", "letter via english p. 3", "letter p. 3 as secondary" })
	void isContentWhereTheLanguageIsTheSameUnsaidOrTheTranslationTold(String citation) {
		check(ENGLISH + "{\"x @%s| very bad}\n".formatted(citation) + SOURCES);
	}

	@Test
	@Tag("boundary")
	void oneSourceInTheLanguageIsEnough() {
		check(ENGLISH + "{\"x @letter| very bad}{@english}\n" + SOURCES);
	}

	@Test
	void leavesOtherKindsAndQuotationsWithoutSourceInPeace() {
		check(ENGLISH + "{x event| very bad}{@letter} {\"y| bad}\n" + SOURCES);
	}

	@Test
	void saysNothingWithoutTheEditionsLanguage() {
		check("{\"x @letter| very bad}\n" + SOURCES);
	}

	@Test
	void theEditionCanNameItsTranslator() {
		check("{edition e language en translator \"ab\"}\n\n{\"x @letter| very bad}\n" + SOURCES);
	}

	@Test
	void firesInAFootnoteAndOverSeveralLines() {
		check(ENGLISH + "{^1| {\"x @letter| ‹untranslated-or-unmarked-translation|very\nbad›}.}\n" + SOURCES);
	}

	@Test
	void anExceptionOfTheClaimHolds() {
		check(ENGLISH + "{\"x @letter| very bad}{except untranslated-or-unmarked-translation \"told in the preface\"}\n" + SOURCES);
	}
}
