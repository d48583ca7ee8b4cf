package org.elenchus.rules.catalogue.markup;

import org.elenchus.testing.Kind;
import org.elenchus.testing.RuleTest;
import org.elenchus.testing.Without;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Without(value = Kind.EXCEPTED, because = "what cannot be read as markup is mended, not excepted; see RuleExceptionsTest")
class NestedTooDeepTest extends RuleTest {

	NestedTooDeepTest() {
		super(new NestedTooDeep());
	}

	@Test
	@Tag("boundary")
	void aHundredFormsMayStandInEachOther() {
		check("{a| ".repeat(100) + "x" + "}".repeat(100) + "\n");
	}

	@Test
	void firesOnTheFirstFormThatIsTooDeep() {
		check("{a| ".repeat(100) + "‹nested-too-deep|{›a| x" + "}".repeat(101) + "\n");
	}

	@Test
	void countsNotesHeadingsAndMentionsToo() {
		check("{^1| {# {@a| ".repeat(33) + "{a| \n‹nested-too-deep|{›^2| x" + "}".repeat(101) + "\n");
	}

	@Test
	void looksIntoQuotationsOverSeveralLines() {
		check("{\"a @s| " + "{a| ".repeat(99) + "‹nested-too-deep|{›b| x\ny" + "}".repeat(101) + "\n");
	}

	@Test
	void theNextParagraphStartsAnew() {
		check("{a| ".repeat(60) + "x" + "}".repeat(60) + "\n\n" + "{a| ".repeat(60) + "x" + "}".repeat(60) + "\n");
	}

	@Test
	void longSpansDoNotNest() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 200; i++) {
			text.insert(0, "{>c" + i + "}").append("{<c" + i + "}");
		}
		check(text.toString());
	}
}
