package org.elenchus.ui.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.ide.highlighting.Style;
import org.elenchus.model.text.TextRange;
import org.junit.jupiter.api.Test;

class RepaintRegionTest {

	private static final List<Highlight> THREE = List.of(at(10, 20), at(30, 40), at(50, 60));

	private final RepaintRegion region = new RepaintRegion();

	@Test
	void nothingChangedPaintsNothing() {
		assertEquals(Optional.empty(), region.between(THREE, THREE));
	}

	@Test
	void plainWordsPaintOnlyThemselves() {
		assertEquals(range(22, 27), after(new Moved(22, 0, 5), List.of(at(10, 20), at(35, 45), at(55, 65))));
	}

	@Test
	void wordsInAHighlightPaintOnlyThemselves() {
		assertEquals(range(35, 40), after(new Moved(35, 0, 5), List.of(at(10, 20), at(30, 45), at(55, 65))));
	}

	@Test
	void wordsThatJoinAHighlightPaintAllOfIt() {
		assertEquals(range(30, 45), after(new Moved(40, 0, 5), List.of(at(10, 20), at(30, 45), at(55, 65))));
	}

	@Test
	void aHighlightThatIsGoneIsClearedWhereItWas() {
		assertEquals(range(30, 40), region.between(THREE, List.of(at(10, 20), at(50, 60))));
	}

	@Test
	void anOpenerThatChangesEverythingAfterItPaintsAllOfThat() {
		assertEquals(range(5, 61), after(new Moved(5, 0, 1), List.of(at(5, 61))));
	}

	@Test
	void deletedWordsLeaveNothingToPaintButTheSeam() {
		assertEquals(range(22, 22), after(new Moved(22, 4, 0), List.of(at(10, 20), at(26, 36), at(46, 56))));
	}

	@Test
	void wordsCutAndPastedBackArePaintedAgain() {
		region.edited(new Moved(30, 10, 0));
		region.edited(new Moved(30, 0, 10));
		assertEquals(range(30, 40), region.between(THREE, THREE));
	}

	@Test
	void editsInTwoPlacesArePaintedTogether() {
		region.edited(new Moved(45, 0, 2));
		region.edited(new Moved(25, 0, 3));
		assertEquals(range(25, 50), region.between(List.of(at(10, 20), at(33, 43), at(55, 65)), List.of(at(10, 20), at(33, 43), at(55, 65))));
	}

	@Test
	void whatIsPaintedIsForgotten() {
		region.edited(new Moved(22, 0, 5));
		region.done();
		assertEquals(Optional.empty(), region.between(THREE, THREE));
	}

	/** The region when the widget has moved the highlights that it shows. */
	private Optional<TextRange> after(Moved edit, List<Highlight> highlights) {
		region.edited(edit);
		return region.between(THREE.stream().map(edit::highlight).toList(), highlights);
	}

	private static Highlight at(int start, int end) {
		return new Highlight(new TextRange(start, end), Style.CLAIM);
	}

	private static Optional<TextRange> range(int start, int end) {
		return Optional.of(new TextRange(start, end));
	}
}
