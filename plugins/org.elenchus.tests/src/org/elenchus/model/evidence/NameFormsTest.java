package org.elenchus.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.elenchus.model.ElenchusFactory;
import org.elenchus.model.Name;
import org.junit.jupiter.api.Test;

class NameFormsTest {

	@Test
	void knowsTheVariantsOfACardThatSomebodyMadeWithoutAKey() {
		Name card = ElenchusFactory.eINSTANCE.createName();
		card.setForm("Anna Berg");
		card.getVariants().add("A. Berg");
		NameForms names = new NameForms(List.of(NameForms.Forms.of(Stream.of(card))));
		assertEquals("anna berg", names.usual("Berg, A."));
	}
}
