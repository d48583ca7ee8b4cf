package org.elenchus.rules.catalogue.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AgentOutsideLifeTest extends RuleTest {

	private static final String KIROV = "\n{name kirov \"Sergei Kirov\" born 1886-03-27 died 1934-12-01}\n{name nkvd \"NKVD\" founded 1934-07 ended 1946}\n";

	AgentOutsideLifeTest() {
		super(new AgentOutsideLife());
	}

	@Test
	void firesBeforeTheStartAndBehindTheEnd() {
		check("{x event| ‹agent-outside-life|He signed it›}. {y event| ‹agent-outside-life|He was at school›}.\n\n{claim x: date 1936 agent kirov}\n"
				+ "{claim y: period 1880..1885 agent kirov}\n" + KIROV);
		check("{x event| ‹agent-outside-life|It arrested them›}.\n\n{claim x: date 1930 agent nkvd}\n" + KIROV);
	}

	@Test
	@Tag("boundary")
	void theDaysOfBirthAndDeathAreDaysOfHisLife() {
		check("{x event| One} {y event| two}.\n\n{claim x: date 1934-12-01 agent kirov}\n{claim y: date 1886-03-27 agent kirov}\n" + KIROV);
		check("{x event| ‹agent-outside-life|One›} {y event| ‹agent-outside-life|two›}.\n\n{claim x: date 1934-12-02 agent kirov}\n"
				+ "{claim y: date 1886-03-26 agent kirov}\n" + KIROV);
	}

	@Test
	void whatADateLeavesOpenIsSilent() {
		check("{x event| One} {y event| two} {z event| three} {v event| four}.\n\n{claim x: date 1934 agent kirov}\n{claim y: date before 1940 agent kirov}\n"
				+ "{claim z: agent kirov}\n{claim v: date 1946 agent nkvd}\n" + KIROV);
	}

	@Test
	void whoIsOnlyToldOfNeedNotLive() {
		check("{x event| He was buried}.\n\n{claim x: date 1934-12-06 person kirov}\n" + KIROV);
	}

	@Test
	void ofWhomNothingIsKnownNothingIsSaid() {
		check("{x event| One} {y event| two}.\n\n{claim x: date 1936 agent orlov}\n{claim y: date 1936 agent \"Sergei Kirov\"}\n{name orlov \"Orlov\"}\n" + KIROV);
	}

	@Test
	void oneBoundIsEnough() {
		check("{x event| ‹agent-outside-life|One›} {y event| two}.\n\n{claim x: date 1960 agent a}\n{claim y: date 1800 agent a}\n{name a \"A\" died 1950}\n");
	}

	@Test
	void theLifeCanBeToldInAnotherText() {
		check("{edition a}\n\n{x event| ‹agent-outside-life|One›}.\n\n{claim x: date 1936 agent kirov}\n", "{edition b}\n" + KIROV);
	}

	@Test
	void anExceptionIsHonoured() {
		check("{x event| One}{except agent-outside-life \"antedated\" by ab on 2026-02-11}.\n\n{claim x: date 1936 agent kirov}\n" + KIROV);
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check("One.{^1}\n\n{^1| {x event| ‹agent-outside-life|He signed\nit›}.}\n\n{\"y| ‹agent-outside-life|I sign›}\n\n{claim x: date 1936 agent kirov}\n"
				+ "{claim y: date 1936 agent kirov}\n" + KIROV);
	}

	@Test
	void saysOnWhichSide() {
		assertEquals("“He signed it” has “Sergei Kirov” act (date: 1936) after that life ended (1934-12-01).",
				findings("{x event| He signed it}.\n\n{claim x: date 1936 agent kirov}\n" + KIROV).getFirst().message().what());
	}

	@Test
	void leavesOpenWhatHasNoDateAndWhoHasNoLife() {
		assertEquals(2, leftOpen("{claim x: agent kirov}\n\n{claim y: agent stalin date 1934}\n\n{claim z: agent kirov date 1934}\n\n{claim v: date 1934}\n\n"
				+ "{name kirov \"Kirov\" died 1934-12-01}\n\n{name stalin \"Stalin\"}\n"));
	}
}
