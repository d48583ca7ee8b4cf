package org.elenchus.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.elenchus.model.ElenchusFactory;
import org.elenchus.model.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {

	@Test
	void knowsTheVariantsOfACardThatSomebodyMadeWithoutAKey() {
		Name card = ElenchusFactory.eINSTANCE.createName();
		card.setForm("Anna Berg");
		card.getVariants().add("A. Berg");
		NameForms names = new NameForms(List.of(NameForms.Forms.of(Stream.of(card))));
		assertEquals("anna berg", names.usual("Berg, A."));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "L. Verhoef | Leendert Verhoef | true", "Verhoef, L. | Leendert Verhoef | true", "M.K.E. Smeets | Maria Smeets | true",
			"Fr. Kuipers | Frans Kuipers | true", "Leendert Verhoef | L. Verhoef | true", "R. Van Hoof | Rik van Hoof | true", "J. Verhoef | Leendert Verhoef | false",
			"L. Terhoef | Leendert Verhoef | false", "Leen Verhoef | Leendert Verhoef | false", "L. Berg | Leendert van den Berg | true", "Verhoef | Leendert Verhoef | false" })
	void initialsStandForGivenNames(String author, String speaker, boolean same) {
		assertEquals(same, new NameForms(List.of()).isSpeaker(author, speaker));
	}
}
