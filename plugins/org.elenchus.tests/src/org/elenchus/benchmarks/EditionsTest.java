package org.elenchus.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.junit.jupiter.api.Test;

class EditionsTest {

	private static final Editions SIZE = new Editions(30_000, 100, 20, 0.2);

	private static Edition read(String text) {
		MarkupProject project = Markup.get().project();
		project.put("a", text);
		return project.editions().getFirst();
	}

	@Test
	void theSameSeedGivesTheSameText() {
		assertEquals(SIZE.text(1), SIZE.text(1));
		assertNotEquals(SIZE.text(1), SIZE.text(2));
	}

	@Test
	void anEditionIsOfTheSizeThatWasAskedFor() {
		String text = SIZE.text(1);
		Edition edition = read(text);
		assertTrue(text.length() >= 30_000 && text.length() < 32_000, () -> "length " + text.length());
		assertEquals(100, edition.claims().size());
		assertEquals(20, edition.sources().size());
		assertEquals(List.of(), edition.problems());
	}

	@Test
	void everyClaimHasWordsAndASource() {
		for (Claim claim : read(SIZE.text(3)).claims()) {
			assertEquals(1, claim.parts().size(), claim::key);
			assertTrue(!claim.evidence().isEmpty(), claim::key);
		}
	}

	@Test
	void theShareOfOverlapsIsAsAskedFor() {
		assertEquals(0, overlaps(new Editions(1_000, 200, 2, 0)));
		int some = overlaps(new Editions(1_000, 200, 2, 0.5));
		assertTrue(some > 40 && some < 100, () -> some + " overlaps");
	}

	private static int overlaps(Editions size) {
		List<Claim> claims = read(size.text(1)).claims();
		int overlaps = 0;
		for (int i = 1; i < claims.size(); i++) {
			overlaps += claims.get(i).place().start() < claims.get(i - 1).place().end() ? 1 : 0;
		}
		return overlaps;
	}
}
