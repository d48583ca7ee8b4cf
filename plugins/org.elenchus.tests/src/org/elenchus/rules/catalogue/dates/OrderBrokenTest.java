package org.elenchus.rules.catalogue.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OrderBrokenTest extends RuleTest {

	OrderBrokenTest() {
		super(new OrderBroken());
	}

	@Test
	void firesWhereTheDatesSayTheContrary() {
		check("{claim ‹order-broken|x›: date 1935 before y}\n{claim y: date 1934}\n");
		check("{claim ‹order-broken|x›: date 1934 after y}\n{claim y: date 1935}\n");
	}

	@Test
	void theOrderCanBeRight() {
		check("{claim x: date 1934 before y, z}\n{claim y: date 1935 after x}\n{claim z: date 1936}\n");
	}

	@Test
	@Tag("boundary")
	void onOneDayEitherCanComeFirst() {
		check("{claim x: date 1934-12-01 before y}\n{claim y: date 1934-12-01 before z}\n{claim z: date 1934-12}\n");
		check("{claim ‹order-broken|x›: date 1934-12-02 before y}\n{claim y: date 1934-12-01}\n");
		check("{claim x: date 1934-12-02~ before y}\n{claim y: date 1934-12-01}\n");
	}

	@Test
	void whatADateLeavesOpenIsSilent() {
		check("{claim x: date 1935? before y, z, v}\n{claim y: date 1934}\n{claim z}\n{claim v: period 1900}\n");
		check("{claim x: before y}\n{claim y: date 1934}\n");
		check("{claim x: date 1935 before y}\n{claim y: date after 1930}\n");
	}

	@Test
	void twoClaimsAreToldOnceAtTheLaterCard() {
		check("{claim x: date 1935 before y}\n{claim ‹order-broken|y›: date 1934 after x}\n");
	}

	@Test
	void eachOtherClaimIsToldByItself() {
		check("{claim ‹order-broken|‹order-broken|x››: date 1935 before y, z}\n{claim y: date 1934}\n{claim z: date 1933}\n");
	}

	@Test
	void theOtherClaimCanStandInAnotherText() {
		check("{edition a}\n\n{x event| ‹order-broken|One›}.\n\n{claim x: date 1935 before y}\n", "{edition b}\n\n{y event| Two}.\n\n{claim y: date 1934}\n");
	}

	@Test
	void theOrderMustBeWrongByAllDatesOfTheOtherClaim() {
		check("{edition a}\n\n{claim x: date 1935 before y}\n{claim y: date 1934}\n", "{edition b}\n\n{claim y: date 1936}\n");
		check("{edition a}\n\n{claim ‹order-broken|x›: date 1935 before y}\n{claim y: date 1934}\n", "{edition b}\n\n{claim y: date 1933}\n");
	}

	@Test
	void eachEditionIsJudgedByItsOwnDate() {
		check("{edition a}\n\n{claim ‹order-broken|x›: date 1935 before y}\n{claim y: date 1934}\n", "{edition b}\n\n{claim x: date 1930}\n");
	}

	@Test
	void tellsACircleOnceAtTheLastCardThatHasAPartInIt() {
		check("{claim x: date 1935 before y}\n{claim y: date 1934 before z}\n{claim ‹order-broken|z›: before x}\n{claim v: before x}\n");
		check("{claim x: after z}\n{claim y: after x}\n{claim ‹order-broken|z›: after y}\n");
		check("{claim ‹order-broken|x›: before x}\n");
		check("{edition a}\n\n{x| One}.\n\n{claim x: before y}\n{claim y}\n", "{edition b}\n\n{y| ‹order-broken|Two›}.\n\n{claim y: before x}\n{claim x}\n");
	}

	@Test
	void isContentWithADeclaredDispute() {
		for (String dispute : new String[] { "counter y", "conflicts y", "conflicts date y" }) {
			check("{claim x: date 1935 before y " + dispute + "}\n{claim y: date 1934}\n");
		}
		check("{claim ‹order-broken|x›: date 1935 before y conflicts motive y}\n{claim y: date 1934}\n");
	}

	@Test
	void aCardInARegisterSpeaksForAllItsReaders() {
		check("{edition a}\n\n{x| ‹order-broken|One›}.\n", "{claim x: date 1935 before y}\n{claim y: date 1934}\n");
	}

	@Test
	void anExceptionIsHonoured() {
		check("{x| One}{except order-broken \"antedated\" by ab on 2026-02-11}.\n\n{claim x: date 1935 before y}\n{claim y: date 1934}\n");
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check("One.{^1}\n\n{^1| {x| ‹order-broken|He\nsigned›}. {\"y| ‹order-broken|I sign›}.}\n\n{claim x: date 1935 before z}\n{claim y: date 1935 before z}\n"
				+ "{claim z: date 1934}\n");
	}

	@Test
	void saysWhatContradictsWhat() {
		assertEquals("The order in which the cards put “One” cannot hold: it is said to come before “Two” (1.elx), but it is dated 1935 and the other 1934.",
				what("{x| One} {y| Two}.\n\n{claim x: date 1935 before y}\n{claim y: date 1934}\n"));
		assertEquals("The order in which the cards put “One” cannot hold: it is said to come after “Two” (1.elx), but it is dated 1933 and the other 1934.",
				what("{x| One} {y| Two}.\n\n{claim x: date 1933 after y}\n{claim y: date 1934}\n"));
		assertEquals("The order in which the cards put “z” cannot hold: each of these comes before the next: x → y → z → x.",
				what("{claim x: before y}\n{claim y: before z}\n{claim z: before x}\n"));
	}

	@Test
	void namesTenClaimsOfACircle() {
		StringBuilder cards = new StringBuilder();
		for (int i = 0; i < 12; i++) {
			cards.append("{claim c").append(i).append(": before c").append((i + 1) % 12).append("}\n");
		}
		assertEquals("The order in which the cards put “c11” cannot hold: each of these comes before the next: "
				+ "c0 → c1 → c2 → c3 → c4 → c5 → c6 → c7 → c8 → c9 → … → c0.", what(cards.toString()));
	}

	private String what(String text) {
		return findings(text).getFirst().message().what();
	}
}
