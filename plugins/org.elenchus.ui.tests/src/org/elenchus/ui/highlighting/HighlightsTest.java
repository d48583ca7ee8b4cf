package org.elenchus.ui.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.ide.highlighting.Style;
import org.elenchus.model.text.TextRange;
import org.junit.jupiter.api.Test;

class HighlightsTest {

	private static final Highlights THREE = new Highlights(
			Stream.of(10, 30, 50).map(start -> new Highlight(new TextRange(start, start + 10), Style.CLAIM)).toList());

	@Test
	void thoseThatReachIntoAStretchAreFound() {
		assertEquals(some(0, 1), in(0, 11));
		assertEquals(some(0, 1), in(19, 20));
		assertEquals(some(0, 2), in(15, 35));
		assertEquals(some(0, 3), in(0, 100));
	}

	@Test
	void thoseThatOnlyTouchItAreNot() {
		assertEquals(List.of(), in(0, 10));
		assertEquals(List.of(), in(20, 30));
		assertEquals(List.of(), in(60, 70));
	}

	private static List<Highlight> in(int start, int end) {
		return THREE.in(new TextRange(start, end));
	}

	private static List<Highlight> some(int from, int to) {
		return THREE.all().subList(from, to);
	}
}
