package org.elenchus.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.elenchus.importer.format.Options;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.markup.Strip;
import org.elenchus.model.text.TextForm;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;

class ImporterProperties {

	@Property
	void anyTextBecomesAnEditionThatSaysTheCleanText(@ForAll @NotEmpty String text) throws BadInput {
		Assume.that(text.indexOf('\0') < 0);
		check(text, false);
	}

	@Property
	void aTextWithNulsBecomesAnEditionThatIsReadOrIsRefused(@ForAll @StringLength(max = 400) @Chars({ '\0', ' ', '\n' }) @AlphaChars String nuls) {
		String text = "Een woord.".repeat(20) + nuls;
		try {
			check(text, false);
			assertFalse(TextForm.isFullOfNuls(text));
		} catch (BadInput refused) {
			assertTrue(refused.reason(Locale.ENGLISH).matches("not a text: \\d+ of the first \\d+ characters are NUL"), refused.getMessage());
			assertTrue(text.indexOf('\0') >= 0);
		}
	}

	@Property
	void bracesStayTheAuthors(@ForAll @NotEmpty @Chars({ '{', '}', '|', '#', '^', '1', 'i', ' ', '\n', '.', 'a', '@', '-', '?', '"', '_' }) String text)
			throws BadInput {
		check(text, false);
		check(text, true);
	}

	@Property
	void whatConvertersLeaveStaysWhole(@ForAll("pages") String text) throws BadInput {
		check(text, true);
	}

	@Provide
	Arbitrary<String> pages() {
		String[] pieces = { " ".repeat(44) + "\n", "1 ", "2 Een noot", "3. Een foto", "Hij", "bleef. ", "\n", " \n", "  \n", "\r\n", "\f", "\n\n12\n\n",
				" - ", "water-\n", "1902", "-\n1933", "“", ".”1", ",2", ".3Een", "!1\"0 ", "\n\nHoofdstuk 1 De brug\n\n", "\uFFFD", "WRWDOLWDULVWHQ\uFFFD",
				"  ", "\t", "\u2022 ", "{", "}", "in1927", "12/o", "ge-weest", "\u00AD\n", "https://a.b/-\n", "e\u0301", "👍", "\n    ", "\n " };
		return Arbitraries.of(pieces).list().ofMinSize(1).ofMaxSize(60).map(list -> String.join("", list));
	}

	private static void check(String text, boolean doubts) throws BadInput {
		Options options = new Options("a text.txt", Optional.empty(), "nl");
		Imported imported = Importer.read(text.getBytes(StandardCharsets.UTF_8), options, doubts);
		RawPlacesCheck.check(imported.document());
		assertEquals(imported.document().text(), Strip.strip(imported.edition()));
	}
}
