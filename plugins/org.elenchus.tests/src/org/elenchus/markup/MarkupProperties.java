package org.elenchus.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Problem;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** What holds for every text. */
class MarkupProperties {

	@Provide
	Arbitrary<String> prose() {
		return Texts.prose();
	}

	@Property
	@Domain(Texts.class)
	void theNodesOfAFileAreItsText(@ForAll String text) {
		MarkupProject project = Markup.get().project();
		project.put("text", text);
		StringBuilder leaves = new StringBuilder();
		for (ILeafNode leaf : project.file("text").root().getLeafNodes()) {
			assertEquals(leaves.length(), leaf.getTotalOffset());
			leaves.append(leaf.getText());
		}
		assertEquals(text, leaves.toString());
	}

	@Property
	@Domain(Texts.class)
	void everyTextIsAnEditionWithPlacesInsideTheText(@ForAll String text) {
		Edition edition = Editions.read(text);
		assertEquals(text, edition.text());
		edition.problems().forEach(problem -> assertTrue(problem.range().end() <= text.length()));
		edition.claims().forEach(claim -> assertTrue(claim.place().end() <= text.length(), claim::key));
		assertEquals(edition.problems(),
				edition.problems().stream().sorted(Comparator.comparing(Problem::range)).toList());
	}

	@Property
	@Domain(Texts.class)
	void aProblemPointsToSomethingThatCanBeSeen(@ForAll String text) {
		Editions.read(text).problems().forEach(problem -> assertTrue(!problem.range().isEmpty(), problem::toString));
	}

	@Property
	@Domain(Texts.class)
	void strippingTakesNothingThatStandsOutsideBraces(@ForAll String text) {
		String author = Strip.strip(text);
		assertTrue(author.length() <= text.length());
	}

	@Property
	@Domain(Texts.class)
	void textWithoutAnOpeningBraceHasNoClaimsAndNoProblemsAndStays(@ForAll String any) {
		String text = any.replace("{", "").replace("}}", "");
		Edition edition = Editions.read(text);
		assertTrue(edition.claims().isEmpty() && edition.problems().isEmpty());
		assertEquals(text, Strip.strip(text));
	}

	@Property
	void doubledBracesAreTheAuthors(@ForAll("prose") String text) {
		String escaped = text.replace("{", "{{").replace("}", "}}");
		assertEquals(text, Strip.strip(escaped));
		assertTrue(Editions.read(escaped).problems().isEmpty());
	}
}
