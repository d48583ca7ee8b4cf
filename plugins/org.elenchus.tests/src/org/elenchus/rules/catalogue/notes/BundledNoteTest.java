package org.elenchus.rules.catalogue.notes;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BundledNoteTest extends RuleTest {

	private static final String SOURCES = "\n{source s}\n{source t}\n";
	private static final String NOTE = "\n{^1| See {@s} and {@t}.}\n" + SOURCES;

	BundledNoteTest() {
		super(new BundledNote());
	}

	@Test
	void firesWhereSeveralWorksStandForSeveralClaims() {
		check("""
				{x| One} and {y| two}.{^1}
				#                     ^^^^ bundled-note
				""" + NOTE);
	}

	@Test
	@Tag("boundary")
	void oneWorkOrOneClaimIsNoBundle() {
		check("{x| One} and two.{^1}\n" + NOTE);
		check("{x| One} and {x| two}.{^1}\n" + NOTE);
		check("{x| One} and {y| two}.{^1}\n\n{^1| See {@s p. 1} and {@s p. 2}.}\n" + SOURCES);
	}

	@Test
	void aClaimWithASourceOfItsOwnDoesNotCount() {
		check("{x| One}{@s} and {y| two}.{^1}\n" + NOTE);
	}

	@Test
	void aNoteThatAssignsIsNoBundle() {
		check("{x| One} and {y| two}.{^1}\n\n{^1 covers x, y| See {@s} and {@t}.}\n" + SOURCES);
		check("{x| One} and {y| two}.{^1}\n\n{^1| {x| one}{@s} and {y| two}{@t}.}\n" + SOURCES);
	}

	@Test
	void onlyTheClaimsSinceTheNoteBeforeCount() {
		check("{x| One}{^2} and {y| two}.{^1}\n\n{^2| Files.}\n" + NOTE);
		check("{x| One}.\n\n{y| Two}.{^1}\n" + NOTE);
	}

	@Test
	void aNoteInMidSentenceCanBundleOverSeveralLines() {
		check("{x| One} and\n{\"y| two}‹bundled-note|{^1›| {@s},\n{@t}}.\n" + SOURCES);
	}

	@Test
	void eachChaptersReferenceLeadsToItsOwnNote() {
		check("{# A}\n\n{x| One}, {y| two}.{^1}\n\n{^1| Files.}\n\n{# B}\n\nThree.{^1}\n" + NOTE);
	}

	@Test
	void theEditionCanExceptIt() {
		check("{edition e {except bundled-note \"so in print\"}}\n\n{x| One} and {y| two}.{^1}\n" + NOTE);
	}
}
