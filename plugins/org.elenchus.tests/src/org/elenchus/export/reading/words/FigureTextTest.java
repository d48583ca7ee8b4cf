package org.elenchus.export.reading.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.model.Amount;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.ElenchusFactory;
import org.elenchus.model.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			381026       | en | 381,026
			381026       | nl | 381.026
			5.50         | nl | 5,50
			1.5..2.25    | en | 1.5–2.25
			5000..10000  | nl | 5.000–10.000
			-3           | en | -3
			38 %         | en | 38%
			several      | en | several
			""")
	void digitsAreGroupedAsTheLanguageOfThePageHasIt(String value, String language, String shown) {
		assertEquals(shown, FigureText.of(figure(value), EditionLabels.in(Language.of(language))));
	}

	@Test
	void theUnitAndThePrecisionFollow() {
		ClaimCard card = figure("7000000");
		card.getAmounts().getFirst().setUnit("deaths");
		card.setPrecision(Precision.ESTIMATE);
		assertEquals("7,000,000 deaths (estimate)", FigureText.of(card, EditionLabels.in(Language.of("en"))));
	}

	private static ClaimCard figure(String value) {
		ClaimCard card = ElenchusFactory.eINSTANCE.createClaimCard();
		Amount amount = ElenchusFactory.eINSTANCE.createAmount();
		amount.setValue(value);
		card.getAmounts().add(amount);
		return card;
	}
}
