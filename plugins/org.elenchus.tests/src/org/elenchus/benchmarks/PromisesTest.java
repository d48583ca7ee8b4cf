package org.elenchus.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.ide.highlighting.Style;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.Message;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromisesTest {

	private static Reading reading(String text) {
		return Reading.of(project(text), true);
	}

	private static MarkupProject project(String text) {
		MarkupProject project = Markup.get().project();
		project.put("a", text);
		return project;
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "In 1934", "{a| Kirov}{@s p. 3}", "{a| {b", "\n\n{source s: ", "\ufeff{claim a: event counter a}\n" })
	void theProductKeepsThem(String text) {
		assertEquals(Optional.empty(), new Promises().broken(text, true));
	}

	@Test
	void aFixKeepsTheAuthorsTextAndBreaksNothing() {
		Mending mending = Mending.of("One {a| two.", reading("One {a| two.").findings()).orElseThrow();
		assertTrue(mending.keepsWords());
		assertTrue(mending.addsNothing(project("One {a| two."), reading("One {a| two.").findings()));
		assertEquals(Optional.empty(), Mending.of("One.", reading("One.").findings()));
	}

	@Test
	void aFixThatTakesOrWritesWordsOrBreaksMarkupIsFound() {
		assertTrue(!mending(4, 7, "").keepsWords());
		assertTrue(!mending(0, 0, "Not ").keepsWords());
		assertTrue(!mending(4, 7, "{x| two").addsNothing(project("One two."), List.of()));
	}

	/** Settles a finding of ours about "two" by writing something into "One two.". */
	private static Mending mending(int start, int end, String written) {
		Fix fix = new Fix("Write", List.of(new TextEdit(new TextRange(start, end), written)));
		Message message = new Message("What.", "Why.", "Remedy.");
		Finding finding = new Finding("unclosed-span", Severity.ERROR, new TextRange(4, 7), message, "0", List.of(fix));
		return Mending.of("One two.", List.of(finding)).orElseThrow();
	}

	@Test
	void twoReadingsOfOneTextAreEqual() {
		assertEquals(reading("{a| Kirov}{@s p. 3}"), reading("{a| Kirov}{@s p. 3}"));
	}

	@Test
	void readingsOfTextsThatDifferInOneSignDiffer() {
		assertNotEquals(reading("{a| Kirov}{@s p. 3}"), reading("{a| Kirov}{@s p. 4}"));
		assertNotEquals(reading("{a| Kirov}{@s p. 3}"), reading("{a| Kirov}{@t p. 3}"));
	}

	@Test
	void highlightsThatOverlapOrPassTheEndDoNotFit() {
		assertTrue(fit(new TextRange(0, 2), new TextRange(2, 4)));
		assertTrue(!fit(new TextRange(0, 3), new TextRange(2, 4)));
		assertTrue(!fit(new TextRange(2, 5)));
		assertTrue(!fit(new TextRange(2, 2)));
	}

	private static boolean fit(TextRange... ranges) {
		List<Highlight> highlights = Stream.of(ranges).map(range -> new Highlight(range, Style.KEY)).toList();
		return new Reading(List.of(), List.of(), highlights, "").highlightsFit("text");
	}

	@Test
	void anEditFitsItsTextAndIsTheSameAgain() {
		IntStream.range(0, 500).mapToObj("In 1934 "::repeat).forEach(text -> {
			Edit edit = Edit.of(text);
			assertEquals(edit, Edit.of(text));
			assertEquals(text.length() - edit.removed() + edit.inserted().length(), edit.appliedTo(text).length());
		});
	}
}
