package org.elenchus.importer.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.elenchus.importer.raw.BadInput;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.formatting.Formatter;
import org.elenchus.sources.bibliography.Libraries;
import org.elenchus.testing.KeptFile;
import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryImportTest {

	private static final String GOLDEN = "plugins/org.elenchus.tests/src/org/elenchus/importer/bibliography/golden/";

	@ParameterizedTest
	@ValueSource(strings = { "terror.bib", "famine.ris", "purges.json" })
	void anExportBecomesARegister(String name) throws IOException {
		String text = imported("", name).text();
		KeptFile.check(ProjectFolder.of(GOLDEN + name + ".elx"), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "terror.bib", "famine.ris", "purges.json" })
	void aRegisterIsLaidOutAsTheFormatterDoesAndHasNoProblems(String name) throws BadInput {
		String text = imported("", name).text();
		assertEquals(Formatter.format(text), text);
		MarkupProject project = Markup.get().project();
		project.put("library.elx", text);
		assertEquals(List.of(), project.editions().getFirst().problems());
	}

	@ParameterizedTest
	@ValueSource(strings = { "terror.bib", "famine.ris", "purges.json" })
	void importingTwiceChangesNothing(String name) throws BadInput {
		LibraryUpdate first = imported("", name);
		LibraryUpdate again = imported(first.text(), name);
		assertEquals(first.text(), again.text());
		assertEquals(first.added().size(), again.unchanged());
		assertEquals(List.of(), again.absent());
	}

	@Test
	void aBrokenEntryIsReportedWithItsLineAndTheRestIsRead() throws BadInput {
		LibraryUpdate update = imported("", "terror.bib");
		assertEquals(List.of("75 @unpublished{broken2026: the entry is not closed"),
				update.faults().stream().map(fault -> fault.line() + " " + fault.reason(Locale.ENGLISH)).toList());
		assertEquals(8, update.added().size());
	}

	@Test
	void whatTheEditorHasAddedStaysToTheLastCharacter() throws BadInput {
		String before = """
				{-- the literature --}

				{source mine: title "A card of the editor's"}

				{source smith1990: secondary memoir title "Old title"
				  school   t  {-- why? --}
				  author "A. Smith" year 1989
				  reliability B "knew him" by ab on 2026-02-11
				  excerpt "words" fulltext "texts/smith.txt" note "mine", "tex.owner: old"
				  basedOn mine {except unused-source "for readers"}}

				Some prose.
				""";
		String library = """
				@article{smith1990, title = {New title}, author = {Smith, Anne}, year = 1990, journal = {Journal}, owner = {ab}}
				@book{jones, title = {Other}}
				""";
		LibraryUpdate update = run(before, library);
		assertEquals("""
				{-- the literature --}

				{source mine: title "A card of the editor's"}

				{source smith1990: secondary memoir title "New title"
				  school   t  {-- why? --}
				  author "Anne Smith" year 1990
				  reliability B "knew him" by ab on 2026-02-11
				  excerpt "words" fulltext "texts/smith.txt" note "tex.owner: ab", "mine"
				  container-title Journal
				  basedOn mine {except unused-source "for readers"}}

				Some prose.

				{source jones: book title Other}
				""", update.text());
		assertEquals(List.of("smith1990"), update.updated());
		assertEquals(List.of("jones"), update.added());
		assertEquals(List.of("mine"), update.absent());
		assertEquals(update.text(), run(update.text(), library).text());
	}

	@Test
	void aKeyThatNoCardCanHaveIsMadeReadableAndKeptInTheNote() throws BadInput {
		String library = "@book{DBLP:a/b+c, title = {T}}\n@book{claim, title = {U}}\n@book{7, title = {V}}";
		LibraryUpdate update = run("", library);
		assertEquals("""
				{source DBLP-a-b-c: book title T note "citation-key: DBLP:a/b+c"}

				{source source-claim: book title U note "citation-key: claim"}

				{source source-7: book title V note "citation-key: 7"}
				""", update.text());
		assertEquals(3, run(update.text(), library).unchanged());
	}

	@Test
	void aKeyThatStandsTwiceGivesTwoCards() throws BadInput {
		String library = "@book{a, title = {One}}\n@book{a, title = {Two}}\n@book{a-2, title = {Three}}";
		LibraryUpdate update = run("", library);
		assertEquals(List.of("a", "a-3", "a-2"), update.added());
		assertEquals(List.of("2 the key a stands more than once; this entry becomes a-3"),
				update.faults().stream().map(fault -> fault.line() + " " + fault.reason(Locale.ENGLISH)).toList());
		assertEquals(3, run(update.text(), library).unchanged());
	}

	@Test
	void anEntryWithoutAKeyIsFoundAgainByItsWork() throws BadInput {
		String one = "TY  - BOOK\nAU  - Smith, A.\nPY  - 1990\nTI  - One\nER  - \n";
		String other = "TY  - BOOK\nAU  - Smith, A.\nPY  - 1990\nTI  - Other\nER  - \n";
		String first = ris("", one).text();
		assertEquals("{source smith1990: book author \"A. Smith\" title One year 1990}\n", first);
		LibraryUpdate both = ris(first, other + one);
		assertEquals(List.of("smith1990-2"), both.added());
		assertEquals(1, both.unchanged());
	}

	@Test
	void quotesOfEveryKindLoseTheStraightOnesAndThatIsSaid() throws BadInput {
		LibraryUpdate update = run("", "@book{a, title = {\u201Ca\u201D \u00ABb\u00BB \"c\"}}");
		assertEquals("{source a: book title \"\u201Ca\u201D \u00ABb\u00BB 'c'\"}\n", update.text());
		assertEquals(1, update.faults().size());
	}

	@Test
	void aKeyWithQuotesOfEveryKindIsFoundAgain() throws BadInput {
		String library = "TY  - BOOK\nTI  - T\nID  - \u201Ca\u201D \u00ABb\u00BB \"c\"\nER  - \n";
		assertEquals(1, ris(ris("", library).text(), library).unchanged());
	}

	@Test
	void lineEndsOfTheRegisterAreThoseOfNewCards() throws BadInput {
		String text = run("{source a}\r\n", "@book{c, title = {" + "Long title ".repeat(12) + "}, year = 1990}").text();
		assertTrue(text.startsWith("{source a}\r\n\r\n{source c: book\r\n  title"), text);
		assertTrue(text.endsWith("\r\n}\r\n"), text);
	}

	@Test
	void lineEndsOfTheRegisterAreThoseOfNewParticulars() throws BadInput {
		String before = "{source c: book\r\n  title Old\r\n}\r\n\r\n{source d}\r\n";
		assertEquals("{source c: book\r\n  title New\r\n  year 1990\r\n}\r\n\r\n{source d}\r\n",
				run(before, "@book{c, title = {New}, year = 1990}").text());
	}

	@Test
	void theCalendarThatTheEditorTellsStays() throws BadInput {
		String before = "{source c: memoir year 1917-10-25 oldstyle}\n";
		assertEquals(1, run(before, "@book{c, date = {1917-10-25}}").unchanged());
	}

	@Test
	void aBrokenRegisterIsLeftAlone() {
		BadInput refused = assertThrows(BadInput.class, () -> run("{source a}\n\n{source b: title \"x\"\n\n", "@book{c, title = {T}}"));
		assertEquals("the markup of the register is broken in line 3; mend it before you import", refused.getMessage());
	}

	private static LibraryUpdate imported(String register, String name) throws BadInput {
		return LibraryImport.run(register,
				Libraries.read(ProjectFolder.read(ProjectFolder.of(GOLDEN + name)).getBytes(StandardCharsets.UTF_8), name));
	}

	private static LibraryUpdate run(String register, String library) throws BadInput {
		return LibraryImport.run(register, Libraries.read(library.getBytes(StandardCharsets.UTF_8), "library.bib"));
	}

	private static LibraryUpdate ris(String register, String library) throws BadInput {
		return LibraryImport.run(register, Libraries.read(library.getBytes(StandardCharsets.UTF_8), "library.ris"));
	}
}
