package org.elenchus.markup.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.markup.Facts;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.Strip;
import org.elenchus.markup.Texts;
import org.elenchus.model.edition.Edition;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds for every formatted text. */
class FormatterProperties {

	@Property
	@Domain(Texts.class)
	void formattingTwiceChangesNothingMore(@ForAll String text) {
		String once = Formatter.format(text);
		assertEquals(once, Formatter.format(once));
	}

	@Property
	@Domain(Texts.class)
	void theAuthorsTextStays(@ForAll String text) {
		assertEquals(Strip.strip(text), Strip.strip(Formatter.format(text)));
	}

	@Property
	@Domain(Texts.class)
	void itSaysTheSame(@ForAll String text) {
		assertEquals(facts(text), facts(Formatter.format(text)));
	}

	/** The facts without the words that problems point to, in which white space counts. */
	private static String facts(String text) {
		MarkupProject project = Markup.get().project();
		project.put("text", text);
		Edition edition = project.editions().get(0);
		return Facts.of(edition).replaceAll("(?m)^(problem \\S+) .*$", "$1");
	}
}
