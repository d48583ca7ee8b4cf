package org.elenchus.rules.catalogue.notes;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnresolvableIbidemTest extends RuleTest {

	private static final String SOURCES = """

			{source lenoe: author "Matthew E. Lenoe"}
			{source lenoe2: author "Lenoe, Matthew"}
			{source orlov: author "Alexander Orlov"}
			""";

	UnresolvableIbidemTest() {
		super(new UnresolvableIbidem());
	}

	@Test
	void firesBehindANoteWithTwoSources() {
		check("""
				{^1| {@lenoe p. 3}; {@orlov p. 4}.}

				{^2| Ibid., p. 5.}
				#    ^^^^ unresolvable-ibidem
				""" + SOURCES);
	}

	@Test
	void firesBehindANoteWithoutASourceAndWithoutANoteBefore() {
		check("{^1| ‹unresolvable-ibidem|Ibidem›.}\n\n{^2| {@lenoe}.}\n\n{^3| He was ill.}\n\n{^4| ‹unresolvable-ibidem|ibid›., p. 3.}\n"
				+ SOURCES);
	}

	@Test
	@Tag("boundary")
	void isContentWhereTheNoteBeforeCitesOneSource() {
		check("{^1| {@lenoe p. 3}, {@lenoe p. 4}.}\n\n{^2| Ibid., p. 5.}\n\n{^3| ibidem.}\n" + SOURCES);
	}

	@Test
	void theLastSourceOfTheSameNoteCounts() {
		check("{^1| {@orlov}; {@lenoe p. 3}; see also ibid., p. 7.}\n" + SOURCES);
	}

	@Test
	void aWordThatLeadsInIsNoName() {
		check("{^1| {@orlov}.}\n\n{^2| Zie a.w., 7. Vgl. Orlov, a.w., 8.}\n" + SOURCES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ibid. {@orlov p. 3}", "{@orlov| Ibid.}", "Ibid., p. 12, {@orlov}" })
	void theEditorCanSayWhatIsMeant(String words) {
		check("{^1| {@lenoe}; {@orlov}.}\n\n{^2| %s.}\n\n{^3| Ibid.}\n".formatted(words) + SOURCES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ibid.", "ibidem", "T.a.p.", "t. a. p.", "loc. cit.", "l.c.", "a.w.", "op. cit.", "o.c.",
			"ter aangehaalder plaatse", "ib." })
	void knowsWordsOfSeveralLanguages(String word) {
		check("{^1| {@lenoe}; {@orlov}.}\n\n{^2| ‹unresolvable-ibidem|%s›, 7.}\n".formatted(word.equals("Ibid.") ? "Ibid" : word) + SOURCES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Libido", "ibidemque", "aw", "the op", "loc", "bib." })
	void leavesOtherWordsInPeace(String word) {
		check("{^1| %s, 7.}\n".formatted(word) + SOURCES);
	}

	@Test
	void anAuthorsNameLeadsToHisOnlyWork() {
		check("{^1| {@lenoe}; {@orlov}.}\n\n{^2| Lenoe, op. cit., p. 3; Orlov, a.w., 4.}\n" + SOURCES);
		check("{^1| {@lenoe}; {@lenoe2}.}\n\n{^2| Lenoe, ‹unresolvable-ibidem|op. cit.›, p. 3.}\n" + SOURCES);
		check("{^1| {@lenoe}.}\n\n{^2| Conquest, ‹unresolvable-ibidem|op. cit.›, p. 3.}\n" + SOURCES);
	}

	@Test
	void aSourceThatIsNotDeclaredIsOneAllTheSame() {
		check("{^1| {@nobody p. 3}.}\n\n{^2| Ibid., p. 5.}\n");
		check("{^1| {@nobody p. 3}, {@noone}.}\n\n{^2| ‹unresolvable-ibidem|Ibid›., p. 5.}\n");
	}

	@Test
	void theRunningTextIsNoNote() {
		check("He said ibid. and op. cit.\n");
	}

	@Test
	void looksIntoQuotationsAndOverSeveralLines() {
		check("{^1| He {\"x| says ‹unresolvable-ibidem|op.\ncit.›}.}\n");
	}

	@Test
	void aPolicyCanAddWords() {
		check("{^1| ‹unresolvable-ibidem|Aldaar›, 3.}\n\n{policy words unresolvable-ibidem \"aldaar\"}\n");
	}

	@Test
	void theEditionCanExceptIt() {
		check("{edition e {except unresolvable-ibidem \"so in print\"}}\n\n{^1| Ibid.}\n");
	}

	@Test
	void behindALostNoteNobodyKnowsWhatIsMeant() {
		check("One.{^1} Two.{^2 lost} Three.{^3}\n\n{^1| {@lenoe p. 3}.}\n\n{^3| ‹unresolvable-ibidem|Ibid›., p. 5.}\n" + SOURCES);
		check("One.{^1} Two.{^2} Three.{^3}\n\n{^1| {@lenoe p. 3}.}\n\n{^3| ‹unresolvable-ibidem|Ibid›., p. 5.}\n" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void numbersThatStartAnewLeaveNothingOut() {
		check("{^1| {@orlov}.}\n\n{^2| {@lenoe p. 3}.}\n\n{^1| Ibid., p. 5.}\n\n{^*| Ibid., p. 6.}\n\n{^2| Ibid., p. 7.}\n" + SOURCES);
	}
}
