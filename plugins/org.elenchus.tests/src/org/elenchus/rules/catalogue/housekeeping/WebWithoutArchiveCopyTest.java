package org.elenchus.rules.catalogue.housekeeping;

import org.elenchus.testing.Kind;
import org.elenchus.testing.RuleTest;
import org.elenchus.testing.Without;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Without(value = { Kind.FOOTNOTE, Kind.QUOTATION }, because = "it reports on cards, and cards stand in paragraphs of their own")
class WebWithoutArchiveCopyTest extends RuleTest {

	WebWithoutArchiveCopyTest() {
		super(new WebWithoutArchiveCopy());
	}

	@Test
	void firesOnAWebsiteWithoutACopy() {
		check("""
				{source snl: tertiary website URL "https://snl.no/Kirov"}
				        ^^^ web-without-archive-copy
				{source
				  other: website}
				  ^^^^^ web-without-archive-copy
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "URL \"https://web.archive.org/web/2026/https://snl.no\"", "archive \"https://archive.ph/abc\"",
			"note \"copy: https://perma.cc/AB-CD\"", "fulltext \"texts/snl.txt\"", "archive \"Koninklijke Bibliotheek\"",
			"archive_location \"box 3\"" })
	@Tag("boundary")
	void isContentWithACopy(String particular) {
		check("{source snl: website %s}\n".formatted(particular));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://lenin-archive.org/works", "https://nationalarchive.is/kirov", "https://superma.cc/AB" })
	@Tag("boundary")
	void aSiteWithSuchANameIsNoCopy(String address) {
		check("{source ‹web-without-archive-copy|s›: website URL \"%s\"}\n".formatted(address));
	}

	@Test
	void leavesOtherMediaInPeace() {
		check("{source s: newspaper URL \"https://example.org\"}\n{source t: book}\n");
	}

	@Test
	void firesOnASourceThatOnlyANoteAndAQuotationCite() {
		check("{^1| See {\"x @s| one}.}\n\n{source ‹web-without-archive-copy|s›: website}\n");
	}

	@Test
	void theCardCanExceptIt() {
		check("{source s: website {except web-without-archive-copy \"behind a wall\"}}\n");
	}
}
