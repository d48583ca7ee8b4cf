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
	@CsvSource(delimiter = '|', value = { "L. Peeters | Leopold Peeters | true", "Peeters, L. | Leopold Peeters | true", "M.K.E. Gottschalk | Maria Gottschalk | true",
			"Fr. Blockmans | Frans Blockmans | true", "Leopold Peeters | L. Peeters | true", "R. Van Daele | Rik van Daele | true", "J. Peeters | Leopold Peeters | false",
			"L. Meeters | Leopold Peeters | false", "Leo Peeters | Leopold Peeters | false", "L. Berg | Leopold van den Berg | true", "Peeters | Leopold Peeters | false" })
	void initialsStandForGivenNames(String author, String speaker, boolean same) {
		assertEquals(same, new NameForms(List.of()).isSpeaker(author, speaker));
	}
}
