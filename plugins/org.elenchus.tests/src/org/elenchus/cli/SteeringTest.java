package org.elenchus.cli;

import static org.elenchus.testing.Steering.assertHarmless;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.elenchus.testing.JsonFindings;
import org.elenchus.testing.Steering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever files are called and whatever stands in them, it steers neither a terminal nor a build server. */
class SteeringTest {

	@TempDir
	private Path folder;

	static List<String> attempts() {
		return Steering.ATTEMPTS;
	}

	private Typed typed(String... arguments) {
		Typed typed = Typed.in(folder, arguments);
		assertHarmless(typed.out());
		assertHarmless(typed.err());
		return typed;
	}

	private void edition(String attempt) throws IOException {
		Files.writeString(folder.resolve(attempt + ".elx"), """
				{# %1$s}

				{kirov event| He said %1$s} {@lost%1$s}. Studies {?doubt "%1$s" by "%1$s"} show {fig|}.

				{source s: primary diary title "%1$s" fulltext "%1$s" excerpt "%1$s rang twice before anyone"}
				{claim c: event supports @s "%1$s"}
				{edition e: title "%1$s" author "%1$s"}
				""".formatted(attempt));
	}

	@Test
	void aFileWhoseNameStartsWithAnAtSignIsAFile() throws IOException {
		Files.writeString(folder.resolve("args.txt"), "--output\nlost.txt\nb.txt\n");
		Files.writeString(folder.resolve("@args.txt"), "{kirov event| He came}.\n");
		Files.writeString(folder.resolve("b.txt"), "Words.\n");
		assertTrue(typed("validate", "@args.txt").out().contains("@args.txt:1:"));
		assertEquals("He came.\n", typed("strip", "@args.txt").out());
		assertEquals(0, typed("import", "@args.txt", "--output", "made").code());
		assertTrue(Files.exists(folder.resolve("made/@args.elx")));
		assertEquals(3, typed("validate", "@" + folder.resolve("args.txt")).code());
		assertFalse(Files.exists(folder.resolve("lost.txt")));
	}

	@ParameterizedTest
	@MethodSource("attempts")
	void editionsSteerNothing(String attempt) throws IOException {
		edition(attempt);
		assertTrue(typed("validate", ".").out().contains(" --> "));
		typed("validate", ".", "--language", "nl", "--rules", "fulltext-unavailable,malformed");
		typed("validate", ".", "--format", "json");
		typed("validate", ".", "--format", "sarif");
		typed("stats", ".");
		typed("stats", ".", "--format", "json");
		assertEquals(0, typed("impact", "e.s", ".").code());
		typed("impact", "e.s", ".", "--format", "json");
		assertEquals(0, typed("find-quotation", "rang twice before anyone", ".").code());
		typed("format", ".", "--check");
		typed("format", ".");
	}

	@ParameterizedTest
	@MethodSource("attempts")
	void aBaselineSteersNothing(String attempt) throws IOException {
		edition(attempt);
		typed("validate", ".", "--write-baseline", "known.json");
		Files.writeString(folder.resolve(attempt + ".elx"), "Nothing.");
		assertTrue(typed("validate", ".", "--baseline", "known.json").out().contains("gone["));
	}

	@ParameterizedTest
	@MethodSource("attempts")
	void whatIsNotThereOrNoOptionSteersNothing(String attempt) {
		String argument = attempt.stripLeading().isEmpty() ? "x" + attempt : attempt;
		for (String command : new String[] { "validate", "format", "strip", "stats", "restore" }) {
			assertNotEquals(0, typed(command, argument).code());
			assertNotEquals(0, typed(command, "--" + argument, "x").code());
		}
		assertNotEquals(0, typed("validate", ".", "--format", argument).code());
		assertNotEquals(0, typed("validate", ".", "--policy", argument).code());
		assertNotEquals(0, typed("validate", ".", "--rules", argument).code());
		assertNotEquals(0, typed("validate", ".", "--root", argument).code());
		assertNotEquals(0, typed("validate", ".", "--baseline", argument).code());
		assertNotEquals(0, typed("validate", ".", "--output", argument + "/x").code());
		assertNotEquals(0, typed("export", argument, "--to", argument).code());
		assertNotEquals(0, typed("impact", argument, argument).code());
		assertNotEquals(0, typed("find-quotation", argument, argument).code());
		assertNotEquals(0, typed("rules", argument).code());
		assertNotEquals(0, typed("import", argument, "--output", "out").code());
		assertNotEquals(0, typed("import", argument, "--output", "out", "--from", argument).code());
		assertNotEquals(0, typed(argument).code());
	}

	@ParameterizedTest
	@MethodSource("attempts")
	void importedDocumentsSteerNothing(String attempt) throws IOException {
		List<String> files = new ArrayList<>();
		for (String ending : new String[] { "txt", "md", "html", "bib", "ris", "json", "docx", "pdf", "xml" }) {
			files.add(attempt + "." + ending);
			Files.writeString(folder.resolve(files.getLast()), switch (ending) {
				case "bib" -> "@book{%1$s, title = {%1$s}, author = {%1$s}, year = {%1$s}}\n@book{a, title={b}}\n@bad".formatted(attempt);
				case "ris" -> "TY  - BOOK\nTI  - %1$s\nAU  - %1$s\nER  - \nXX".formatted(attempt);
				case "json" -> "[{\"id\": \"%1$s\", \"title\": \"%1$s\"}, {]".formatted(attempt);
				case "pdf" -> "%PDF-1.7 " + attempt;
				case "docx" -> "PK\3\4" + attempt;
				case "xml" -> "<TEI><p>" + attempt;
				default -> "# %1$s\n\nWords %1$s.1 and words.\n\n1 See %1$s.\n".formatted(attempt);
			});
		}
		for (String file : files) {
			typed("import", file, "--output", "out" + files.indexOf(file));
			typed("import", file, "--output", "out" + files.indexOf(file));
		}
	}

	@Test
	void jsonTellsTheNameAsItIs() throws IOException {
		Files.writeString(folder.resolve("a\n::error file=x::\u202e.elx"), "{@nowhere}");
		assertTrue(JsonFindings.lines(typed("validate", ".", "--format", "json").out()).getFirst().startsWith("a\n::error file=x::\u202e.elx:"));
	}

	@Test
	void theNameOfACommandIsShownAsAPath() throws IOException {
		Files.writeString(folder.resolve("::error::x.elx"), "{kirov event|Kirov}");
		assertEquals("./::error::x.elx\n", typed("format", ".", "--check").out());
	}

	@Test
	void stripGivesTheWordsAsTheyAre() throws IOException {
		String words = String.join("\n", Steering.ATTEMPTS);
		Files.writeString(folder.resolve("a.elx"), words);
		assertEquals(words, Typed.in(folder, "strip", "a.elx").out());
	}
}
