package org.elenchus.rules.catalogue.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Fix;
import org.elenchus.testing.Kind;
import org.elenchus.testing.RuleTest;
import org.elenchus.testing.Without;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Without(value = Kind.EXCEPTED, because = "what cannot be read as markup is mended, not excepted; see RuleExceptionsTest")
class AmbiguousKeyTest extends RuleTest {

	private static final String FIRST = "{edition first}\n\n{source s: title \"One\"}\n{school t \"One\"}\n{claim x: event}\n";
	private static final String SECOND = "{edition second}\n\n{source s: title \"Two\"}\n{school t \"Two\"}\n{claim x: figure}\n";

	AmbiguousKeyTest() {
		super(new AmbiguousKey());
	}

	@Test
	void firesOnAReferenceThatCanMeanTheThingsOfSeveralEditions() {
		check("""
				See {@‹ambiguous-key|s›
				p. 1}.{^1| And {@‹ambiguous-key|s›| it}.}

				{claim y: counter ‹ambiguous-key|x›}
				{source u: school ‹ambiguous-key|t› basedOn ‹ambiguous-key|s›}
				""", FIRST, SECOND);
	}

	@Test
	void aQualifiedNameIsClear() {
		check("See {@first.s p. 1} and {@second.s p. 1}.\n", FIRST, SECOND);
	}

	@Test
	void theFileItsEditionAndTheRegistersComeFirst() {
		check("See {@s p. 1}.\n\n{source s: title \"Three\"}\n", FIRST, SECOND);
		check("{edition first}\n\nSee {@s p. 1}.\n", FIRST, SECOND);
		check("{edition third}\n\nSee {@s p. 1}.\n", FIRST, SECOND, "{source s: title \"Three\"}\n");
	}

	@Test
	@Tag("boundary")
	void theSameCardInTwoEditionsIsClear() {
		check("See {@s p. 1}.\n", "{edition a}\n\n{source s: title \"One\"}\n", "{edition b}\n\n{source s:\n  title \"One\"}\n");
	}

	@Test
	void editionsThatNothingRefersToCanShareAKey() {
		check(FIRST, SECOND);
	}

	@Test
	void offersEachEdition() {
		String text = "See {@s p. 1}.\n";
		Finding finding = findings(text, FIRST, SECOND).getFirst();
		assertEquals(List.of("Refer to “first.s”", "Refer to “second.s”"), finding.fixes().stream().map(Fix::title).toList());
		for (Fix fix : finding.fixes()) {
			assertEquals(List.of(), findings(fix.edits().getFirst().apply(text), FIRST, SECOND));
		}
	}

	@Test
	void looksIntoQuotations() {
		check("He wrote: “{\"x @‹ambiguous-key|s›\np. 1| words}”.\n", FIRST, SECOND);
	}
}
