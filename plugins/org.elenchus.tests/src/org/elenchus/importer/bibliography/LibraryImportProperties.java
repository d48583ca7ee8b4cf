package org.elenchus.importer.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.elenchus.importer.raw.BadInput;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.Strip;
import org.elenchus.markup.formatting.Formatter;
import org.elenchus.sources.bibliography.Libraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LibraryImportProperties {

	@Property(tries = 300)
	void anyBibTexGivesARegisterThatIsStable(@ForAll("bibtex") String library) throws BadInput {
		check(library, "library.bib");
	}

	@Property(tries = 300)
	void anyRisGivesARegisterThatIsStable(@ForAll("ris") String library) throws BadInput {
		check(library, "library.ris");
	}

	@Property(tries = 300)
	void anyJsonGivesARegisterThatIsStable(@ForAll("json") String library) throws BadInput {
		check(library, "library.json");
	}

	@Property(tries = 300)
	void anyTextIsReadWhateverItIsCalled(@ForAll String text, @ForAll("names") String name) throws BadInput {
		check(text, name);
	}

	@Property(tries = 300)
	void anyTitleIsWritten(@ForAll String title, @ForAll String value) throws BadInput {
		String json = "[{\"id\":\"a\",\"title\":%s,\"archive\":%s,\"author\":[{\"literal\":%s}],\"x\":%s}]".formatted(quoted(title), quoted(value),
				quoted(value), quoted(title));
		check(json, "library.json");
	}

	private static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		text.chars().forEach(c -> quoted.append("\\u%04x".formatted(c)));
		return quoted.append('"').toString();
	}

	/** The register is as the formatter would have it, has no problems and no words of an author's; a second import changes nothing. */
	private static void check(String library, String name) throws BadInput {
		byte[] bytes = library.getBytes(StandardCharsets.UTF_8);
		String text = Libraries.isOne(bytes, name) ? LibraryImport.run("", Libraries.read(bytes, name)).text() : "";
		assertEquals(Formatter.format(text), text);
		assertEquals("", Strip.strip(text).strip());
		MarkupProject project = Markup.get().project();
		project.put("library.elx", text);
		assertEquals(List.of(), project.editions().getFirst().problems());
		if (!text.isEmpty()) {
			LibraryUpdate again = LibraryImport.run(text, Libraries.read(bytes, name));
			assertEquals(text, again.text());
			assertEquals(List.of(), again.updated());
			assertEquals(List.of(), again.added());
		}
	}

	@Provide
	Arbitrary<String> names() {
		return Arbitraries.of("a.bib", "a.ris", "a.json", "a.txt");
	}

	@Provide
	Arbitrary<String> bibtex() {
		return words("@book{", "@article(", "@string{", "@comment{", "@include{", "a", "b:c", "archive", "claim", ",", "=", "{", "}", "\"", "#",
				"title", "author", "year", "note", "\\", "\\\"", "\n", " and ", "1968", "\u00BB", "\u201C", "--}", "{--", "|", "\r\n");
	}

	@Provide
	Arbitrary<String> ris() {
		return words("TY  - BOOK\n", "ER  - \n", "AU  - ", "TI  - ", "ZZ  - ", "PY  - 1968", "ID  - ", "DB  - ",
				"a", ",", "\"", "}", "{", "\n", "\u00BB", "\u201C", "\r\n", "--}");
	}

	@Provide
	Arbitrary<String> json() {
		return words("[", "]", "{", "}", ",", ":", "\"id\":", "\"title\":", "\"archive\":", "\"issued\":", "\"date-parts\":", "\"author\":", "\"family\":",
				"\"a\"", "\"}\"", "1968", "null", "[{\"id\":1,\"title\":", "}]", "\"\\\"\"", " ");
	}

	private static Arbitrary<String> words(String... words) {
		return Arbitraries.of(words).list().ofMaxSize(40).map(list -> String.join("", list));
	}
}
