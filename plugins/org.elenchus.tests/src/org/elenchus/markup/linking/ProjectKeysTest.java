package org.elenchus.markup.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.markup.Editions;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.model.edition.Edition;
import org.junit.jupiter.api.Test;

class ProjectKeysTest {

	private static final String ONE = "{edition one}\n\n{source s: title \"One\"}";
	private static final String TWO = "{edition two}\n\n{source s: title \"Two\"}";
	private static final String REGISTER = "{source s: title \"Register\"}";

	@Test
	void theFileComesBeforeItsEdition() {
		assertEquals("Own", cited("{edition one}\n\n{@s}\n\n{source s: title \"Own\"}", ONE, REGISTER));
	}

	@Test
	void theEditionComesBeforeTheRegisters() {
		assertEquals("One", cited("{edition one}\n\n{@s}", REGISTER, TWO, ONE));
	}

	@Test
	void theRegistersComeBeforeOtherEditions() {
		assertEquals("Register", cited("{edition three}\n\n{@s}", ONE, TWO, REGISTER));
		assertEquals("Register", cited("{@s}", ONE, TWO, REGISTER));
	}

	@Test
	void theOnlyOtherEditionIsMeant() {
		assertEquals("Two", cited("{edition three}\n\n{@s}", TWO));
	}

	@Test
	void severalOtherEditionsAreAmbiguousUnlessTheKeyIsQualified() {
		Editions.checkProblems("{@‹ambiguous|s›} {@one.s} {@two.s} {@‹unknown-source|three.s›}", ONE, TWO);
		assertEquals("Two", cited("{@two.s}", ONE, TWO, REGISTER));
	}

	@Test
	void aWholeKeyCountsBeforeAQualifiedOne() {
		assertEquals("Whole", cited("{@one.s}\n\n{source one.s: title \"Whole\"}", ONE));
	}

	@Test
	void theFirstFullStopAtWhichAnEditionExistsDivides() {
		assertEquals("Short", cited("{@a.b.s}", "{edition a}\n\n{source b.s: title \"Short\"}",
				"{edition a.b}\n\n{source s: title \"Long\"}"));
		assertEquals("Long", cited("{@a.b.s}", "{edition a.b}\n\n{source s: title \"Long\"}"));
	}

	@Test
	void aClaimThatSeveralEditionsTagIsOneClaim() {
		Editions.checkProblems("{claim y: counter x}", "{edition one}\n\n{x| one}", "{edition two}\n\n{x| two}");
	}

	@Test
	void anEditionsOtherKeyResolvesAnewWhatDependsOnIt() {
		MarkupProject project = Markup.get().project();
		project.put("text", "{@one.s}");
		project.put("one", ONE);
		assertEquals(0, project.editions().get(0).problems().size());
		project.put("one", ONE.replace("edition one", "edition uno"));
		assertEquals(1, project.editions().get(0).problems().size());
		project.put("one", ONE);
		assertEquals(0, project.editions().get(0).problems().size());
	}

	private static String cited(String... texts) {
		Edition edition = Editions.readAll(texts).getFirst();
		return edition.citations().getFirst().source().orElseThrow().getTitle();
	}
}
