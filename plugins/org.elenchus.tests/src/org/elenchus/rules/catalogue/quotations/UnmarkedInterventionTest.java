package org.elenchus.rules.catalogue.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.elenchus.sources.library.Holding;
import org.elenchus.sources.text.FullText;
import org.elenchus.sources.text.Spelling;
import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnmarkedInterventionTest extends RuleTest {

	private static final String SOURCES = """

			{source diary: primary diary language en
			  excerpt "It was cold in the house and the ice held.", "The mill stood still all winter and nobody came.",
			  "We took the [old] road to the bridge that night."}
			{source gap: primary diary language en excerpt "He came home. … Snow lay in the streets of the town until March."}
			{source memoir: primary memoir language en fulltext "memoir.txt"}
			{source study: secondary book}
			""";
	private static final String BRACKETED = "“{\"one @study| It was cold […] and dark}”\n";

	private static final String MEMOIR = "He stopped . . . he would not say why he had come so late. The [new] mill stood still all winter, and nobody came to see it.";

	/** A text in a file. */
	private record Held(String words) implements Holding.Held {

		@Override
		public Optional<FullText> text(Spelling spelling) {
			return Optional.of(new FullText(words, spelling));
		}
	}

	UnmarkedInterventionTest() {
		super((edition, path) -> Optional.of(new Held(MEMOIR)), new UnmarkedIntervention());
	}

	@ParameterizedTest
	@ValueSource(strings = { "…", "...", ". . ." })
	void firesOnBarePointsThatTheSourceDoesNotHave(String points) {
		check(BRACKETED + "“{\"x @diary| The mill stood still ‹unmarked-intervention|" + points + "› nobody came}”, “{\"y @diary| It was cold … and}”"
				.replace("cold … and", "cold ‹unmarked-intervention|…› and the ice held") + ".\n" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void anEditionWithoutBracketsHasItsOwnWayToLeaveWordsOut() {
		check("“{\"x @diary| The mill stood still … nobody came}”.\n" + SOURCES);
		check("(…) he said […]. “{\"x @diary| The mill stood still … nobody came}”.\n" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void pointsOfTheSourceAreItsOwn() {
		check(BRACKETED + "“{\"x @memoir| He stopped … he would not say why}”, “{\"y @memoir| He stopped ... he would not say … so late}”.\n" + SOURCES);
		check(BRACKETED + "“{\"x @memoir| He would not say ‹unmarked-intervention|…› so late}”, “{\"y @study via memoir p. 1| mill stood still ‹unmarked-intervention|...› nobody came}”.\n"
				+ SOURCES);
	}

	@Test
	@Tag("boundary")
	void pointsInAnExcerptAreOfUnknownHand() {
		check(BRACKETED + "“{\"x @gap| Snow lay … until March}”, “{\"y @study via gap p. 1| Snow lay … until March}”.\n" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void withoutATextMostOthersMustStandInBrackets() {
		check("“{\"one @study| Cold (...) dark}” “{\"two @study| Cold [ … ] dark}” “{\"x @study| Ice ‹unmarked-intervention|…› held}”.\n" + SOURCES);
		check("“{\"one @study| Cold (...) dark}” “{\"x @study| Ice … held}”.\n" + SOURCES);
		check("“{\"one @study| Cold (...) dark}” “{\"two| Cold […] dark}” “{\"x| Ice ‹unmarked-intervention|…› held}”.\n" + SOURCES);
	}

	@Test
	void firesOnBracketsThatTheSourceHasItself() {
		check("“{\"x @diary| We took the ‹unmarked-intervention|[old]› road to the bridge}” “{\"v @memoir| The ‹unmarked-intervention|[new]› mill stood still}” “{\"y @diary| It was cold in the [new] house}”.\n" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void pointsAtTheEndsAndWhatTheEditorSaysHimselfDoNotCount() {
		check(BRACKETED + "“{\"x @diary| … the mill stood still all winter …}” “{\"y @diary| The mill stood still {[| …]} nobody came}” "
				+ "“{\"z @diary| The mill stood still {sic \"the author's\"| …} nobody came}” “{\"v @diary| [T]he mill stood still all winter}”.\n" + SOURCES);
	}

	@Test
	void ofWhatDiffersAnotherRuleTells() {
		check(BRACKETED + "“{\"two @study| Dark (...) cold}” “{\"x @diary| The mill stood quite still … and nobody came}”.\n" + SOURCES);
	}

	@Test
	void anExceptionIsHonoured() {
		check(BRACKETED + "“{\"x @diary| The mill stood still … nobody came}{except unmarked-intervention \"his way\" by ab on 2026-02-11}”.\n" + SOURCES);
	}

	@Test
	void pointsToTheSignInNotesAndOverLines() {
		check(BRACKETED + "One.{^1}\n\n{^1| “{\"x @diary| The mill\nstood still ‹unmarked-intervention|.\n..› nobody came}”.}\n" + SOURCES);
	}

	@Test
	void saysWhetherTheSourceHasIt() {
		assertEquals("In “The mill stood still … nobody came” nobody can see whose “…” is, the source's or that of whoever quotes it; “diary” has nothing of the kind there.",
				findings(BRACKETED + "“{\"x @diary| The mill stood still … nobody came}”.\n" + SOURCES).getFirst().message().what());
		assertEquals("In “Ice … held” nobody can see whose “…” is, the source's or that of whoever quotes it.",
				findings("“{\"one| Cold (...) dark}” “{\"two| Cold […] dark}” “{\"x| Ice … held}”.\n").getFirst().message().what());
	}
}
