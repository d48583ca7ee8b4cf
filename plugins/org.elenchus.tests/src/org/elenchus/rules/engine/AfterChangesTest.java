package org.elenchus.rules.engine;

import static org.elenchus.rules.engine.WorkersTest.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;

import org.elenchus.model.parallel.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of editions that stay as they are is still right after a change of another file. */
class AfterChangesTest {

	private static final Engine ALL_RULES = new Engine(Locale.ENGLISH).with(Workers.ONE);
	private static final String SOURCES = "{source s1: primary book author \"A\" title \"T\" year 1920 school oost}\n\n"
			+ "{source s2: primary book author \"B\" title \"U\" year 1921 school oost}\n";
	private static final String CLAIMS = "{edition a \"A\" language en}\n\n{one event contested| He came}{@s1 p. 3}.\n\n{claim one: counter two}\n";
	private static final String OTHERS = "{edition b \"B\" language en}\n\n{two event| He went}{@s2 p. 4}.\n";

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
	@CsvSource(delimiter = '|', textBlock = """
			{name lenin "Vladimir Lenin" variants "V. Lenine"}     | {name stalin "Jozef Stalin"}
			{edition c "C" author "Lenin" language nl}             | {edition c "C" author "Lenin" language en}
			{scale s: laag, midden, hoog}                          | {scale s: laag, hoog}
			{source s9: primary book author "A" title "T" year 1920 DOI "10.1/x"} | {source s9: primary book author "A" title "T" year 1921}
			Hier staat {@s3}.                                      | Hier staat {@s1}.
			{later event| Er kwam iemand}{@s1}.                    | {anders event| Er kwam iemand}{@s1}.
			{source kirovv: primary book title "K" year 1920}      | {source kirow: primary book title "K" year 1920}
			{e event| Iets}{@s1}. {claim e: counter one}           | {e event| Iets}{@s1}.
			""")
	void whatIsKnownByOneFileIsKnownAnew(String before, String after) {
		assertSame(others(before), others(after));
	}

	private static List<InputText> others(String third) {
		return List.of(new InputText("a.elx", """
				{edition a "A" author "V. Lenine"}

				Lenin kwam en Lenine ging. {one event contested| Hij kwam}{@s1 p. 3| laag by x}{@s1 p. 3| hoog by y}{@kirov}.

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

	/** The findings after a change are those of who reads all files anew, there and back. */
	private static void assertSame(List<InputText> before, List<InputText> after) {
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
