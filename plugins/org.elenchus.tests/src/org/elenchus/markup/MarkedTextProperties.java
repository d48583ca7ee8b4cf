package org.elenchus.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Problem;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Valid markup around a text that an author wrote. */
class MarkedTextProperties {

	@Provide
	Arbitrary<String> prose() {
		return Texts.prose();
	}

	@Property
	void theAuthorsTextComesBackWhateverIsMarked(@ForAll("prose") String author, @ForAll @IntRange(max = 8) int pieces,
			@ForAll Random random) {
		assertEquals(author, Strip.strip(MarkedText.of(author, pieces, random)));
	}

	@Property
	void nothingInItIsBrokenButUnknownSources(@ForAll("prose") String author, @ForAll @IntRange(max = 8) int pieces,
			@ForAll Random random) {
		Edition edition = Editions.read(MarkedText.of(author, pieces, random));
		assertEquals(List.of(), edition.problems().stream()
				.filter(problem -> problem.kind() != Problem.Kind.UNKNOWN_SOURCE).toList());
	}

	@Property
	void everyClaimStartsAndEndsOnce(@ForAll("prose") String author, @ForAll @IntRange(max = 8) int pieces,
			@ForAll Random random) {
		Edition edition = Editions.read(MarkedText.of(author, pieces, random));
		List<Item> items = edition.paragraphs().stream().flatMap(paragraph -> paragraph.items().stream()).toList();
		edition.claims().stream().filter(claim -> !claim.parts().isEmpty()).forEach(claim -> {
			int start = items.indexOf(new Item.ClaimStart(claim.key()));
			int end = items.lastIndexOf(new Item.ClaimEnd(claim.key()));
			assertEquals(start, items.lastIndexOf(new Item.ClaimStart(claim.key())));
			assertEquals(end, items.indexOf(new Item.ClaimEnd(claim.key())));
			assertEquals(true, start >= 0 && start < end);
		});
	}
}
