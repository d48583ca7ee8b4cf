package org.elenchus.rules.catalogue.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdayMismatchTest extends RuleTest {

	WeekdayMismatchTest() {
		super(new WeekdayMismatch());
	}

	@Test
	void firesOnADayThatTheDateDoesNotFallOn() {
		check("""
				{x event| On Sunday Kirov was shot}, {y| op zondag vermoord}, {z| on a Saturday}, {v| op zaterdag}.
				          ^^^^^^^^^^^^^^^^^^^^^^^^ weekday-mismatch
				#                                        ^^^^^^^^^^^^^^^^^^ weekday-mismatch

				{claim x: date 1934-12-01}
				{claim y: date 1934-12-01}
				{claim z: date 1934-12-01}
				{claim v: date 1934-12-01}
				""");
	}

	@Test
	void theJulianDayCounts() {
		check("{x| On Wednesday}, {y| ‹weekday-mismatch|on Wednesday›}.\n\n"
				+ "{claim x: date 1917-10-25 oldstyle}\n{claim y: date 1917-10-25}\n");
	}

	@Test
	void saysNothingOfDatesThatAreNoCertainDay() {
		check("""
				{x| On Sunday}, {y| on Sunday}, {z| on Sunday}, {v| on Sunday}, {w| on Sunday}.

				{claim x: date 1934-12}
				{claim y: date 1934-12-01?}
				{claim z: date 1934-12-01~}
				{claim v: date 1934-12-32}
				{claim w: date "1 December"}
				""");
	}

	@Test
	@Tag("boundary")
	void saysNothingOfDaysBesideTheDate() {
		check("""
				{a| The Sunday before}, {c| from Sunday to Monday}, {d| elke zondag}, {e| after Bloody Sunday}, {f| Sundays}.

				{claim a: date 1934-12-01}
				{claim c: date 1934-12-01}
				{claim d: date 1934-12-01}
				{claim e: date 1934-12-01}
				{claim f: date 1934-12-01}
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The Sunday school went out", "The Monday Club met", "in the Sunday Express", "Robinson and his Man Friday" })
	void saysNothingOfWhatIsOnlyCalledByADay(String words) {
		check("{a| %s}.\n\n{claim a: date 1934-12-01}\n".formatted(words));
	}

	@Test
	void aNamedDayDoesNotHideTheDay() {
		check("{x| ‹weekday-mismatch|On Monday, at a march for Bloody Sunday›}.\n\n{claim x: date 1934-12-01}\n");
	}

	@Test
	void anExceptionIsHonoured() {
		check("{x| On Sunday}{except weekday-mismatch \"as in the diary\"}.\n\n{claim x: date 1934-12-01}\n");
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check("""
				{x| ‹weekday-mismatch|On
				SUNDAY›}.{^1}

				{^1| {y| ‹weekday-mismatch|Zondag›}: {"z| ‹weekday-mismatch|this Sunday›}.}

				{claim x: date 1934-12-01}
				{claim y: date 1934-12-01}
				{claim z: date 1934-12-01}
				""");
	}

	@Test
	void saysWhichDayItIs() {
		assertEquals("The claim “On Sunday” speaks of a Sunday; its date 1934-12-01 falls on a Saturday.",
				findings("{claim x: \"On Sunday\" date 1934-12-01}").getFirst().message().what());
	}
}
