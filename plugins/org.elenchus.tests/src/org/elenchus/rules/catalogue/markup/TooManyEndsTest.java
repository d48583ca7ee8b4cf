package org.elenchus.rules.catalogue.markup;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.elenchus.testing.Kind;
import org.elenchus.testing.RuleTest;
import org.elenchus.testing.Without;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Without(value = Kind.EXCEPTED, because = "what cannot be read as markup is mended, not excepted; see RuleExceptionsTest")
class TooManyEndsTest extends RuleTest {

	private static final String SOURCE = "\n\n{source s: primary}\n";

	TooManyEndsTest() {
		super(new TooManyEnds());
	}

	private static String claims(int count) {
		return milestones(count, ">") + "Kirov was shot" + milestones(count, "<");
	}

	private static String milestones(int count, String sign) {
		return IntStream.range(0, count).mapToObj(i -> "{" + sign + "c" + i + "}").collect(Collectors.joining());
	}

	@Test
	@Tag("boundary")
	void oneCitationMaySupportAHundredClaims() {
		check(claims(100) + "{@s p. 3}" + SOURCE);
	}

	@Test
	void firesOnceOnTheFirstCitationBehindMoreEnds() {
		check(claims(101) + "‹too-many-ends|{@s p. 3}›{@s p. 4}" + SOURCE);
	}

	@Test
	void firesInANoteAndOverSeveralLines() {
		check("Text{^1| " + claims(101) + "‹too-many-ends|{@s\np. 3}›}" + SOURCE);
	}

	@Test
	void firesInAQuotation() {
		check("He wrote: “" + claims(101) + "‹too-many-ends|{@s p. 3}›”." + SOURCE);
	}

	@Test
	void endsWithoutACitationAreNoProblem() {
		check(claims(200) + " and {@s p. 3}" + SOURCE);
	}

	@Test
	void wordsBetweenTheEndsMakeThemOthers() {
		check(claims(60) + " and " + claims(60) + "{@s p. 3}" + SOURCE);
	}
}
