package org.elenchus.ui.wrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LongLineNoticeTest {

	private static final double WIDTH = 8;

	@Test
	void aLineThatIsDrawnAsAWholeIsSaidToBeLong() {
		String said = LongLineNotice.text(LongLineNotice.WIDEST_LINE / 8, WIDTH);
		assertTrue(said.contains(Integer.toString(LongLineNotice.WIDEST_LINE / 8)), said);
		assertFalse(said.contains(Messages.longLine_overdrawn), said);
	}

	@Test
	void ofOneThatLiesOverItselfThatIsSaidToo() {
		assertEquals(LongLineNotice.text(762_000, 1) + ' ' + Messages.longLine_overdrawn, LongLineNotice.text(762_000, WIDTH));
	}
}
