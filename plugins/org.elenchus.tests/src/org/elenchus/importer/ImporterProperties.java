package org.elenchus.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.elenchus.importer.raw.BadInput;
import org.elenchus.markup.Strip;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;

class ImporterProperties {

	@Property
	void anyTextBecomesAnEditionThatSaysTheCleanText(@ForAll @NotEmpty String text) throws BadInput {
		check(text, false);
	}

	@Property
	void bracesStayTheAuthors(@ForAll @NotEmpty @Chars({ '{', '}', '|', '#', '^', '1', 'i', ' ', '\n', '.', 'a', '@', '-', '?', '"', '_' }) String text)
			throws BadInput {
		check(text, false);
		check(text, true);
	}

	private static void check(String text, boolean doubts) throws BadInput {
		Options options = new Options("a text.txt", Optional.empty(), "nl");
		Imported imported = Importer.read(text.getBytes(StandardCharsets.UTF_8), options, doubts);
		RawPlacesCheck.check(imported.document());
		assertEquals(imported.document().text(), Strip.strip(imported.edition()));
	}
}
