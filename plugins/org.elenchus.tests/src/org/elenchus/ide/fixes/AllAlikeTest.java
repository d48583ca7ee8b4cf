package org.elenchus.ide.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.markup.serializing.ModelEdits;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.Message;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.text.TextRange;
import org.junit.jupiter.api.Test;

class AllAlikeTest {

	private static final String TEXT = "{p| One} {q| Two} {r| Three}";
	private static final Finding LATER = finding(19, 20, "y");

	@Test
	void theEditsOfAllAreInTheOrderOfTheText() {
		assertEquals("{p| One} {x| Two} {y| Three}", ModelEdits.apply(TEXT, AllAlike.of(LATER, List.of(LATER, finding(10, 11, "x")), TEXT).edits()));
	}

	@Test
	void fixesThatSayTheSameAreOneAndSettleBoth() {
		Finding one = finding(1, 2, "x");
		assertEquals(new AllAlike(2, one.fixes().getFirst().edits()), AllAlike.of(one, List.of(one, one), TEXT));
	}

	@Test
	void aFixInTheWayOfAnEarlierOneIsLeftOut() {
		Finding one = finding(1, 2, "x");
		assertEquals(2, AllAlike.of(one, List.of(one, finding(0, 3, "{y|"), finding(10, 11, "z")), TEXT).count());
		assertEquals(0, AllAlike.of(one, List.of(one, finding(1, 2, "y")), TEXT).count());
	}

	/** Each key is free by itself; with both, two claims would be one. */
	@Test
	void whatTogetherWouldMakeTwoClaimsOneIsNotDone() {
		Finding one = finding(1, 2, "x");
		assertEquals(0, AllAlike.of(one, List.of(one, finding(10, 11, "x")), TEXT).count());
	}

	@Test
	void whatTogetherWouldTakeTheAuthorsWordsIsNotDone() {
		Finding one = finding(1, 2, "x");
		assertEquals(0, AllAlike.of(one, List.of(one, finding(13, 16, "")), TEXT).count());
	}

	@Test
	void findingsOfOtherRulesAndThoseWithAChoiceStayOut() {
		Finding one = finding(1, 2, "x");
		Fix fix = one.fixes().getFirst();
		Finding choice = new Finding("rule", Severity.ERROR, one.range(), one.message(), "f", List.of(fix, fix));
		Finding other = new Finding("other", Severity.ERROR, one.range(), one.message(), "f", List.of(fix));
		assertEquals(0, AllAlike.of(one, List.of(one, choice, other), TEXT).count());
		assertEquals(0, AllAlike.of(choice, List.of(one, one, choice), TEXT).count());
	}

	private static Finding finding(int start, int end, String replacement) {
		TextRange range = new TextRange(start, end);
		return new Finding("rule", Severity.ERROR, range, new Message("what", "why", "remedy"), "f",
				List.of(new Fix("title", List.of(new TextEdit(range, replacement)))));
	}
}
