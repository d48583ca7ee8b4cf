package org.elenchus.rules.catalogue.housekeeping;

import org.elenchus.testing.Kind;
import org.elenchus.testing.RuleTest;
import org.elenchus.testing.Without;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Without(value = { Kind.FOOTNOTE, Kind.QUOTATION }, because = "it reports on cards, and cards stand in paragraphs of their own")
class DuplicateSourceTest extends RuleTest {

	DuplicateSourceTest() {
		super(new DuplicateSource());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', quoteCharacter = '~', value = {
			"author \"M. Lenoe\" title \"The Murder\" year 2010 § author \"Lenoe, Matthew\" title \"the  murder.\" year 2010",
			"isbn 978-0-300-11236-8 § isbn 9780300112368 title \"T\"",
			"doi 10.1000/182 § doi \"https://doi.org/10.1000/182\"" })
	void firesOnTheSecondCardOfAWork(String one, String other) {
		check("{source a: %s}\n{source ‹duplicate-source|b›: %s}\n".formatted(one, other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', quoteCharacter = '~', value = {
			"author \"M. Lenoe\" title \"The Murder\" year 2010 § author \"M. Lenoe\" title \"The Murder\" year 2011",
			"author \"M. Lenoe\" title \"The Murder\" year 2010 § author \"O. Lenin\" title \"The Murder\" year 2010",
			"author \"M. Lenoe\" title \"T\" year 2010 volume 1 § author \"M. Lenoe\" title \"T\" year 2010 volume 2",
			"title \"Pravda\" year 1934 § title \"Pravda\" year 1934",
			"isbn 9780300112368 volume 1 § isbn 9780300112368 volume 2",
			"isbn 9780300112368 title \"A\" container-title \"C\" § isbn 9780300112368 title \"B\" container-title \"C\"" })
	@Tag("boundary")
	void leavesDifferentWorksInPeace(String one, String other) {
		check("{source a: %s}\n{source b: %s}\n".formatted(one, other));
	}

	@Test
	void looksIntoAllFilesAndOverSeveralLines() {
		check("{source a: doi 10.1/x}\n", "{source\n  ‹duplicate-source|b›:\n  doi 10.1/x}\n");
	}

	@Test
	void aKeyThatIsTakenIsAnotherRulesBusiness() {
		check("{source a: doi 10.1/x}\n{source a: doi 10.1/x}\n");
	}

	@Test
	void countsASourceThatOnlyANoteAndAQuotationCite() {
		check("{^1| See {\"x @b| one}.}\n\n{source a: doi 10.1/x}\n{source ‹duplicate-source|b›: doi 10.1/x}\n");
	}

	@Test
	void theCardCanExceptIt() {
		check("{source a: doi 10.1/x}\n{source b: doi 10.1/x {except duplicate-source \"two prints\"}}\n");
	}
}
