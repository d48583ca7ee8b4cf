package org.elenchus.rules.engine;

import static org.elenchus.rules.engine.WorkersTest.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.parallel.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of editions that stay as they are is still right after a change of another file. */
class AfterChangesTest {

	private static final Engine ALL_RULES = new Engine(Locale.ENGLISH).with(Workers.ONE);
	private static final String SOURCES = "{source s1: primary book author \"A\" title \"T\" year 1920 school oost}\n\n"
			+ "{source s2: primary book author \"B\" title \"U\" year 1921 school oost}\n";
	private static final String CLAIMS = "{edition a \"A\" language en}\n\n{one event contested| He came}{@s1 p. 3}.\n\n{claim one: counter two}\n";
	private static final String OTHERS = "{edition b \"B\" language en}\n\n{two event| He went}{@s2 p. 4}.\n";

	private static final Predicate<Validated> STAYING = result -> !result.edition().location().equals("b.elx");
	/** A file that stays, and reaches others through the first one. */
	private static final InputText THROUGH_IT = new InputText("c.elx", """
				{edition c "C" language nl}

				{e1 event| Iets gebeurde}{@b1}{@b2}. {h1 event| Nog iets}{@a1}{@a2}. {r1 event| Dit}{@b1 p. 9 | D2 by y}. {o1 event| Dat}{@b1}.

				{f1 figure| Zeven doden}. {f2 figure| Veel}. {d1 event| Hij stierf}. {c1 cause| Zij}. {g1 event| Er kwamen 8 mannen}. {x1 event| Ja}{@b4 via t2}.

				{claim f1: value 7 doden scope "Kyiv" date 1933}

				{claim f2: value 77 doden scope "Lviv" date 1933}

				{claim d1: "Kirov wordt vermoord" date 1934-12-01 person kirov}

				{claim c1: "oogst" partOf hongersnood}

				{source t1: basedOn b1}

				{source t2}
				""");
	private static final InputText THROUGH = new InputText("a.elx", """
				{source b1: secondary book title "B" basedOn m1}

				{source b2: secondary book title "C" basedOn m2}

				{source b4: secondary book title "E" basedOn m2}

				{source a1: primary archive author "G" title "F"}

				{source a2: primary archive author "H" title "F"}

				{name kirov "Sergej Kirov"}

				{claim hongersnood: event "De hongersnood"}

				{claim oorlog: event "De oorlog"}
				""");

	private static List<InputText> project(String schools, String sources) {
		return List.of(new InputText("schools.elx", schools), new InputText("sources.elx", sources), new InputText("a.elx", CLAIMS),
				new InputText("b.elx", OTHERS));
	}

	@Test
	void aSchoolThatIsDeclaredLaterIsTheSchoolOfBothSides() {
		assertChanged(project("", SOURCES), project("{school oost \"East\"}\n", SOURCES));
	}

	@Test
	void aSchoolThatIsNoLongerDeclaredIsNobodys() {
		assertChanged(project("{school oost \"East\"}\n", SOURCES), project("{name oost \"Oost\"}\n", SOURCES));
	}

	@ParameterizedTest
	@CsvSource({ "school oost, ''", "primary, secondary" })
	void whatASourceSaysNoLongerCountsNoLonger(String said, String then) {
		assertChanged(project("{school oost \"East\"}\n", SOURCES),
				project("{school oost \"East\"}\n", SOURCES.replaceFirst("(?s)(.*)" + said, "$1" + then)));
	}

	/** The third file changes, and with it what is found in the first two. */
	@ParameterizedTest
	@CsvSource(delimiterString = " -> ", textBlock = """
			{name lenin "Vladimir Lenin" variants "V. Lenine"} -> {name stalin "Jozef Stalin"}
			{edition c "C" author "Lenin" language nl} -> {edition c "C" author "Lenin" language en}
			{scale s: laag, midden, hoog} -> {scale s: laag, hoog}
			{source s9: primary book author "A" title "T" year 1920 DOI "10.1/x"} -> {source s9: primary book author "A" title "T" year 1921}
			Hier staat {@s3}. -> Hier staat {@s1}.
			{later event| Er kwam iemand}{@s1}. -> {anders event| Er kwam iemand}{@s1}.
			{source kirovv: primary book title "K" year 1920} -> {source kirow: primary book title "K" year 1920}
			{e event| Iets}{@s1}. {claim e: counter one} -> {e event| Iets}{@s1}.
			""")
	void whatIsKnownByOneFileIsKnownAnew(String before, String after) {
		assertSameAsAnew(others(before), others(after));
	}

	private static List<InputText> others(String third) {
		return List.of(new InputText("a.elx", """
				{edition a "A" author "V. Lenine"}

				Lenin kwam en Lenine ging. {one event contested| Hij kwam}{@s1 p. 3 | laag by x}{@s1 p. 3 | hoog by y}{@kirov}.

				{claim one: confidence low by x}
				"""), new InputText("b.elx", """
				{edition b "B"}

				Volgens sommigen niet. Toen {two event| ging hij}{@s2}.

				{claim later: date 1920-01-02}

				{source s1: primary book author "A" title "T" year 1920 DOI "10.1/x"}

				{source s2: secondary book author "Lenin, V." title "U" year 1921}

				{source s3: primary book title "V" year 1922}
				"""), new InputText("c.elx", third.replace("}. {claim", "}.\n\n{claim") + "\n"));
	}

	/**
	 * The second file changes, and with it what a rule finds in those that stay. Nothing of the last one names it: cards that stand there are
	 * reached through those of the first.
	 */
	@ParameterizedTest
	@CsvSource(delimiterString = " -> ", textBlock = """
			single-voice -> {source m1: basedOn root}; {source m2: basedOn root}; {source root} -> {source m1}; {source m2}; {source root}
			single-voice -> {source m1}; {source m2: translationOf m1} -> {source m1}; {source m2}
			single-voice -> {source m1: author "Jan Berg"}; {source m2: author "J. B."}; {name n1 "Jan Berg" variants "J. B."} -> {source m1: author "Jan Berg"}; {source m2: author "J. B."}; {name n1 "Jan Berg"}
			single-voice -> {n1 event| Zo}{@a1 f. 5 op. 1 d. 2}{@a2 f. 5 op. 1 d. 2}. -> {n1 event| Zo}{@a1 f. 5 op. 1 d. 2}{@a2 f. 5 op. 1 d. 3}.
			single-voice -> {policy require independent 4 for event} -> {policy require independent 1 for event}
			circular-support -> {source m1: basedOn t1} -> {source m1}
			circular-support -> {source m1}; {source m2: basedOn t2} -> {source m1}; {source m2}
			counterview-by-opponent-only -> {claim n1: counter o1}; {n1 event| Nee}{@m1 via b1}.; {source m1} -> {claim n1: counter o1}; {n1 event| Nee}{@m1}.; {source m1}
			conflicting-values -> {claim n1: value 9 doden scope "Kyiv" date 1933} -> {claim n1: value 7 doden scope "Kyiv" date 1933}
			value-unit-drift -> {claim n1: value 77 gewonden scope "Lviv" date 1933} -> {claim n1: value 77 doden scope "Lviv" date 1933}
			sum-does-not-hold -> {claim n1: value 5 doden partOf f1}; {claim n2: value 5 doden partOf f1} -> {claim n1: value 5 doden partOf f1}; {claim n2: value 2 doden partOf f1}
			two-dates-for-one-event -> {claim n1: "Kirov wordt vermoord" date 1934-12-02 person kirov} -> {claim n1: "Kirov wordt vermoord" date 1934-12-01 person kirov}
			conflicting-explanations -> {claim n1: cause contested "honger" partOf hongersnood} -> {claim n1: cause contested "honger" partOf oorlog}
			""")
	void whatIsFoundInAFileThatStaysByAnotherOneIsFoundAnew(String rule, String before, String after) {
		ProjectReader reader = new ProjectReader(Workers.ONE);
		Edition unchanged = reader.read(through(before)).editions().getLast();
		assertTrue(unchanged == reader.read(through(after)).editions().getLast());
		assertNotEquals(found(rule, ALL_RULES.validate(through(before)), STAYING),
				found(rule, ALL_RULES.validate(through(after)), STAYING));
		assertSameAsAnew(through(before), through(after));
	}

	/** As both files tag the claim, the first one is read anew, too. */
	@ParameterizedTest
	@CsvSource(delimiterString = " -> ", textBlock = """
			raters-disagree -> {r1 event| Iets}{@b1 p. 9 | A1 by x}. -> {r1 event| Iets}{@b1 p. 9 | C2 by x}.
			claim-drift -> {g1 event| Er kwamen 9 mannen}. -> {g1 event| Er kwamen 8 mannen}.
			""")
	void whatIsFoundOfAClaimOfTwoFilesIsFoundAnew(String rule, String before, String after) {
		assertNotEquals(found(rule, ALL_RULES.validate(through(before)), all -> true), found(rule, ALL_RULES.validate(through(after)), all -> true));
		assertSameAsAnew(through(before), through(after));
	}

	private static List<Finding> found(String rule, List<Validated> results, Predicate<Validated> where) {
		return results.stream().filter(where).flatMap(one -> one.findings().stream()).filter(finding -> finding.rule().equals(rule)).toList();
	}

	private static List<InputText> through(String changing) {
		return List.of(THROUGH, new InputText("b.elx", changing.replace("; ", "\n\n") + "\n"), THROUGH_IT);
	}

	@Test
	void aSourceInAnotherFileThatHasTheWordsOfAQuotationIsNamedAnew(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("b.txt"), "Heel iets anders staat er in dit boek.");
		Engine engine = ALL_RULES.within(folder);
		ProjectReader reader = new ProjectReader(Workers.ONE);
		List<InputText> before = quoting("een zin die daar niet te vinden is");
		List<InputText> after = quoting("een zin die daar wel te vinden is");
		assertNotEquals(told(engine.validate(reader.read(before))), told(engine.validate(after)));
		assertEquals(told(engine.validate(after)), told(engine.validate(reader.read(after))));
	}

	private static List<InputText> quoting(String excerpt) {
		return List.of(new InputText("a.elx", "“{\"q| een zin die daar niet te vinden is}{@b3}”.\n"),
				new InputText("b.elx", "{source b3: secondary book title \"D\" fulltext \"b.txt\"}\n"),
				new InputText("c.elx", "{source m1: excerpt \"" + excerpt + "\"}\n"));
	}

	/** The findings after a change are those of who reads all files anew, there and back. */
	private static void assertSameAsAnew(List<InputText> before, List<InputText> after) {
		ProjectReader reader = new ProjectReader(Workers.ONE);
		assertNotEquals(told(ALL_RULES.validate(reader.read(before))), told(ALL_RULES.validate(after)));
		assertEquals(told(ALL_RULES.validate(after)), told(ALL_RULES.validate(reader.read(after))));
		assertEquals(told(ALL_RULES.validate(before)), told(ALL_RULES.validate(reader.read(before))));
	}

	/** The findings differ before and after, and are those of who reads all files anew. */
	private static void assertChanged(List<InputText> before, List<InputText> after) {
		ProjectReader reader = new ProjectReader(Workers.ONE);
		List<String> first = told(ALL_RULES.validate(reader.read(before)));
		List<String> then = told(ALL_RULES.validate(reader.read(after)));
		assertEquals(told(ALL_RULES.validate(after)), then);
		assertNotEquals(first, then);
	}
}
