package org.elenchus.rules.notes;

import org.elenchus.rules.catalogue.evidence.ClaimWithoutPrimarySource;
import org.elenchus.rules.catalogue.evidence.ClaimWithoutSource;
import org.elenchus.rules.catalogue.evidence.WeakSupportOnly;
import org.elenchus.rules.catalogue.notes.UnresolvableIbidem;
import org.elenchus.rules.catalogue.sources.MissingLocator;
import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word that stands for one source is a citation for all rules. */
class IbidemTest extends RuleTest {

	private static final String CARDS = """

			{policy
			  require locator for figure, event
			  require primary for figure}
			{source mill: primary book author "Ann Smith" title "Mills of the Valley" year 1932}
			{source later: secondary book author "Bob Brown" title "The Valley" year 1990}
			""";

	IbidemTest() {
		super(new ClaimWithoutSource(), new ClaimWithoutPrimarySource(), new MissingLocator(), new WeakSupportOnly(), new UnresolvableIbidem());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ibid., 45.", "Ibidem.", "Smith, op. cit., p. 45.", "T.a.p., blz. 45-47", "See ibid., d. 27, l. 3.", "Ibid. (p. 45)", "ibid., passim" })
	void supportsWhatItsNoteCovers(String words) {
		check("{x event| One}{^1}, {y event| two}{^2}.\n\n{^1 covers x| {@mill p. 12}.}\n\n{^2 covers y| %s}\n".formatted(words) + CARDS);
	}

	@Test
	void whatNoNoteCoversItLeavesUnsupported() {
		check("{x event| One}{^1}, {y event| ‹claim-without-source|two›}{^2}.\n\n{^1 covers x| {@mill p. 12}.}\n\n{^2| Ibid., 45.}\n" + CARDS);
	}

	@Test
	void whatLeadsToTwoSourcesSupportsNothingAndIsToldOnce() {
		check("{x event| One}{^1}, {y event| two}{^2}.\n\n{^1 covers x| {@mill p. 12}; {@later p. 1}.}\n\n"
				+ "{^2 covers y| ‹unresolvable-ibidem|Ibid›., 45.}\n" + CARDS);
	}

	@Test
	void behindALostNoteItSupportsNothingAndIsToldOnce() {
		check("{x event| One}{^1}, two.{^2} {y event| three}{^3}.\n\n{^1 covers x| {@mill p. 12}.}\n\n"
				+ "{^3 covers y| ‹unresolvable-ibidem|Ibid›., 45.}\n" + CARDS);
	}

	@Test
	void itIsAsNearAsTheSourceForWhichItStands() {
		check("{x event| One}{^1}, {y figure| ‹claim-without-primary-source|two›}{^2}.\n\n{^1 covers x| {@later p. 12}.}\n\n{^2 covers y| Ibid., 45.}\n" + CARDS);
		check("{x event| One}{^1}, {y figure| two}{^2}.\n\n{^1 covers x| {@later p. 12 as primary}.}\n\n{^2 covers y| Ibid., 45.}\n" + CARDS);
	}

	@Test
	void withoutAPlaceItMeansTheSamePlaceAndOpCitMeansNone() {
		check("{x event| One}{^1}, {y event| two}{^2}.\n\n{^1 covers x| ‹missing-locator|{@mill}›.}\n\n{^2 covers y| ‹missing-locator|Ibid›.}\n" + CARDS);
		check("{x event| One}{^1}, {y event| two}{^2}.\n\n{^1 covers x| {@mill p. 12}.}\n\n{^2 covers y| Smith, ‹missing-locator|op. cit.›}\n" + CARDS);
	}

	@Test
	void aRatingHoldsForTheSamePlaceOnly() {
		check("{x event| ‹weak-support-only|One›}{^1}, {y event| ‹weak-support-only|two›}{^2}, {z event| three}{^3}.\n\n{^1 covers x| {@mill p. 12 | C5}.}\n\n"
				+ "{^2 covers y| Ibid.}\n\n{^3 covers z| Ibid., 45.}\n" + CARDS);
	}

	@Test
	void aChainOfThemGoesBackToTheFirst() {
		check("{x event| One}{^1}, {y event| two}{^2}, {z event| three}{^3}.\n\n{^1 covers x| ‹missing-locator|{@mill}›.}\n\n{^2 covers y| Ibid., 45.}\n\n"
				+ "{^3 covers z| Ibid.}\n" + CARDS);
	}

	@Test
	void aSourceThatIsOnlyNamedCanBeMeant() {
		check("One{^1}, {y event| two}{^2}.\n\n{^1| See {@mill| Smith’s book}.}\n\n{^2 covers y| Ibid., 45.}\n" + CARDS);
	}

	@Test
	void whatIsKnownThroughAnotherWorkIsSoAgain() {
		check("{x event| One}{^1}, {y event| two}{^2}.\n\n{^1 covers x| {@letter via mill p. 12}.}\n\n{^2 covers y| Cole, ‹missing-locator|op. cit.›}\n"
				+ "\n{source letter: primary letter author \"C. Cole\" title \"Letter\"}\n" + CARDS);
	}

	@Test
	void aPolicyAddsWords() {
		check("{x event| One}{^1}, {y event| two}{^2}.\n\n{^1 covers x| {@mill p. 12}.}\n\n{^2 covers y| Aldaar, 45.}\n\n{policy words unresolvable-ibidem \"aldaar\"}\n" + CARDS);
	}
}
