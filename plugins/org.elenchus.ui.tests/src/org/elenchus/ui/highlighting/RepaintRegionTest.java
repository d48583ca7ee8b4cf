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
		region.edited(22, 0, 5);
		assertEquals(range(22, 27), region.between(THREE, List.of(at(10, 20), at(35, 45), at(55, 65))));
	}

	@Test
	void aLongerHighlightIsPaintedWhole() {
		region.edited(35, 0, 5);
		assertEquals(range(30, 45), region.between(THREE, List.of(at(10, 20), at(30, 45), at(55, 65))));
	}

	@Test
	void aHighlightThatIsGoneIsClearedWhereItWas() {
		assertEquals(range(30, 40), region.between(THREE, List.of(at(10, 20), at(50, 60))));
	}

	@Test
	void anOpenerThatChangesEverythingAfterItPaintsAllOfThat() {
		region.edited(5, 0, 1);
		assertEquals(range(5, 61), region.between(THREE, List.of(at(5, 61))));
	}

	@Test
	void deletedWordsLeaveNothingToPaintButTheSeam() {
		region.edited(22, 4, 0);
		assertEquals(range(22, 22), region.between(THREE, List.of(at(10, 20), at(26, 36), at(46, 56))));
	}

	@Test
	void wordsCutAndPastedBackArePaintedAgain() {
		region.edited(30, 10, 0);
		region.edited(30, 0, 10);
		assertEquals(range(30, 40), region.between(THREE, THREE));
	}

	@Test
	void editsInTwoPlacesArePaintedTogether() {
		region.edited(45, 0, 2);
		region.edited(25, 0, 3);
		assertEquals(range(25, 50), region.between(THREE, List.of(at(10, 20), at(33, 43), at(55, 65))));
	}

	@Test
	void whatIsPaintedIsForgotten() {
		region.edited(22, 0, 5);
		region.done();
		assertEquals(Optional.empty(), region.between(THREE, THREE));
	}

	private static Highlight at(int start, int end) {
		return new Highlight(new TextRange(start, end), Style.CLAIM);
	}

	private static Optional<TextRange> range(int start, int end) {
		return Optional.of(new TextRange(start, end));
	}
}
