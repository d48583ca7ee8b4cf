package org.elenchus.rules.catalogue.conflicts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConflictingPlacesTest extends RuleTest {

	private static final String MARY = "\n{name mary \"Mary Green\" given \"Mary\"}\n";

	ConflictingPlacesTest() {
		super(new ConflictingPlaces());
	}

	@Test
	void firesOnceAtTheLaterOfTwoClaimsThatStateTheSame() {
		check(two("Florida", "Virginia", true));
		check("{x event| Mary Green was born in Leeds} and {y event| ‹conflicting-places|Mary Green was born in London›}.\n\n"
				+ "{claim x: person mary place \"Leeds\"}\n{claim y: person mary place \"London\"}\n" + MARY);
	}

	@Test
	void firesOverDocumentsThatTellOfOneClaim() {
		check("{edition a}\n\n{x| It was signed}.\n\n{claim x: place \"Berlin\"}\n", "{edition b}\n\n{x| ‹conflicting-places|They signed it›}.\n\n{claim x: place \"Moscow\"}\n",
				"{edition c}\n\n{x| ‹conflicting-places|One signed›}.\n\n{claim x: place \"Moskou\"}\n", "{edition d}\n\n{x| ‹conflicting-places|Again›}.\n\n{claim x: place \"Berlijn\"}\n");
	}

	@Test
	void firesOnOneAnswerOfOneDate() {
		String question = "\n{question pact: \"Was there a pact?\"}\n";
		check("{x| One}, {y| ‹conflicting-places|two›}, {z| three}, {v| four}, {w| five}.\n\n{claim x: answers pact yes date 1939-08-23 place \"Moscow\"}\n"
				+ "{claim y: answers pact yes date 1939-08-23 place \"Berlin\"}\n{claim z: answers pact no date 1939-08-23 place \"London\"}\n"
				+ "{claim v: answers pact yes place \"London\"}\n{claim w: answers pact yes date 1939 place \"London\"}\n" + question);
		check("{x| One}, {y| two}.\n\n{claim x: answers pact open date 1939 place \"Moscow\"}\n{claim y: answers pact open date 1939 place \"Berlin\"}\n" + question);
	}

	@Test
	void firesOnOnePersonWhoActsOnOneDay() {
		check(acts("mary", "1934-12-01", "1934-12-01", true));
		check(acts("mary", "1934-12-01", "1934-12-02", false));
		check(acts("mary", "1934-12", "1934-12", false));
		check(acts("mary", "1934-12-01~", "1934-12-01~", false));
	}

	@Test
	void anInstitutionAndWhoIsNotDeclaredCanActInManyPlaces() {
		check(acts("nkvd", "1934-12-01", "1934-12-01", false));
		check(acts("\"A guard\"", "1934-12-01", "1934-12-01", false));
	}

	@Test
	void aPlaceMayLieInAnotherOne() {
		for (String other : new String[] { "Smolny", "Russia", "Leningrad", "Virginia", "near Moscow", "" }) {
			check(two("Leningrad", other, false));
			check(two(other, "Leningrad", false));
		}
	}

	@Test
	@Tag("boundary")
	void aNameThatACityAndARegionShareIsOnlyComparedWithSuch() {
		check(two("Utrecht", "Amsterdam", false));
		check(two("Utrecht", "Drenthe", false));
		check(two("Utrecht", "Groningen", true));
		check(two("Leiden", "Amsterdam", true));
	}

	@Test
	void oneCityHasManyNames() {
		check(two("Leningrad", "St. Petersburg", false));
		check(two("Sint-Petersburg", "Petrograd", false));
		check(two("‘s-Gravenhage", "The Hague", false));
	}

	@Test
	void namesSayThatTwoPlacesAreOfOneKind() {
		check(two("Butyrka prison", "Lefortovo prison", true));
		check(two("Butyrka prison", "the Butyrka prison", false));
		check(two("Butyrka prison", "Central hospital", false));
		check(two("Kerkstraat 4", "Kerkstraat 6a", true));
		check(two("Kerkstraat", "Kerkstraat 6", false));
		check(two("Dorpsplein", "Stationsplein", true));
	}

	@Test
	void ofAnAddressEachPartCounts() {
		check(two("Leeds, England", "York, England", true));
		check(two("Leeds, England", "England", false));
		check(two("the Town Hall, Leeds", "the Guildhall, York", true));
	}

	@Test
	void commasAloneNameNoPlace() {
		check(two(",", "Leeds,", false));
		check(two("nowhere\", \"", "Leeds", false), "{name nowhere \",\"}\n");
		check(two("Leeds, ,", "York", true));
	}

	@Test
	void aClaimWithSeveralPlacesAgreesWithEachOfThem() {
		check(two("Leeds\", \"York", "York", false));
		check(two("Leeds\", \"York", "London", true));
	}

	@Test
	void nameCardsKnowHowAPlaceIsCalled() {
		String names = "{name big: \"the Big House\" variants \"Shpalernaya prison\"}\n{name city \"Leningrad, Russia\"}\n";
		check(two("big\"", "\"Kresty prison", true).replace("\"big\"\"", "big").replace("\"\"Kresty", "\"Kresty"), names);
		check(two("the Big House", "Shpalernaya prison", false), names);
		check(two("city\"", "\"Moscow", true).replace("\"city\"\"", "city").replace("\"\"Moscow", "\"Moscow"), names);
	}

	@Test
	void datesThatExcludeEachOtherAreTwoEvents() {
		check(two("Leeds\" date \"1930", "York\" date \"1931", false));
		check(two("Leeds\" date \"1930", "York\" date \"1930-05", true));
		check(two("Leeds\" date \"1930?", "York\" date \"1931", true));
	}

	@Test
	void othersAndOtherDeedsAreOtherEvents() {
		check("{claim x: \"Born\" person mary place \"Leeds\"}\n{claim y: \"Born\" place \"York\"}\n{claim z: \"Married\" person mary place \"London\"}\n" + MARY);
	}

	@Test
	void isContentWithADeclaredDispute() {
		for (String dispute : new String[] { "counter x", "conflicts x", "conflicts scope x", "partOf x" }) {
			check(two("Leeds", "York\" " + dispute + " appearance \"https://example.org", false));
		}
		check(two("Leeds", "York\" conflicts motive x appearance \"https://example.org", true));
	}

	@Test
	void aCardInARegisterIsOnePlaceForAllItsReaders() {
		check("{edition a}\n\n{x| ‹conflicting-places|One›}.\n", "{edition b}\n\n{x| Two}.\n\n{claim x: place \"Leeds\"}\n", "{claim x: place \"York\"}\n");
	}

	@Test
	void anExceptionIsHonoured() {
		check("{x event| Born}, {y event| born}{except conflicting-places \"another Mary\" by ab on 2026-02-11}.\n\n"
				+ "{claim x: person mary place \"Leeds\"}\n{claim y: person mary place \"York\"}\n" + MARY);
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check("{x| Born}.{^1}\n\n{^1| {y| ‹conflicting-places|Bo\nrn›}.}\n\n{claim x: \"Born\" person mary place \"Leeds\"}\n{claim y: \"Born\" person mary place \"York\"}\n" + MARY);
		check("{x| Born}. {\"y| ‹conflicting-places|I was born›}.\n\n{claim x: \"Born\" person mary place \"Leeds\"}\n{claim y: \"Born\" person mary place \"York\"}\n" + MARY);
	}

	@Test
	void namesBothPlacesAndTheOtherClaim() {
		assertEquals("“Born” is placed in the Kremlin, Moscow; “Born” (2.elx) places the same in Leningrad.",
				findings(two("city\"", "the Kremlin\", \"Moscow", false).replace("\"city\"\"", "city"), "{name city \"Leningrad\" variants \"Petrograd\"}\n").getFirst()
						.message().what());
	}

	private static String two(String here, String there, boolean apart) {
		String key = apart ? "‹conflicting-places|y›" : "y";
		return "{claim x: \"Born\" person mary place \"" + here + "\"}\n{claim " + key + ": \"Born\" person mary place \"" + there + "\"}\n" + MARY;
	}

	private static String acts(String agent, String first, String second, boolean apart) {
		String words = apart ? "‹conflicting-places|She left›" : "She left";
		return "{x| She spoke}. {y| " + words + "}.\n\n{claim x: date " + first + " agent " + agent + " place \"Leeds\"}\n{claim y: date " + second + " agent " + agent
				+ " place \"York\"}\n{name nkvd \"NKVD\" institution \"NKVD\" founded 1934}\n" + MARY;
	}
}
