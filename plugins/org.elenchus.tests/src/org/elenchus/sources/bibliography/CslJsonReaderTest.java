package org.elenchus.sources.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

class CslJsonReaderTest {

	private static final String TESTS = "plugins/org.elenchus.tests/src/org/elenchus/";

	@Test
	void theSampleIsAsTheSchemaOfTheCitationStyleLanguageSays() {
		Path standard = ProjectFolder.of("../shared/standards/csl-data.json");
		assumeTrue(Files.isRegularFile(standard), "no schema of the Citation Style Language beside the project");
		String schema = ProjectFolder.read(standard);
		String sample = ProjectFolder.read(ProjectFolder.of(TESTS + "importer/bibliography/golden/purges.json"));
		assertEquals(Set.of(), JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema).validate(sample, InputFormat.JSON));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '#', value = { "{'date-parts': [[1968]]} | 1968", "{'date-parts': [['1968', 9, '3']]} | 1968-09-03",
			"{'date-parts': [[1930], [1931, 2]]} | 1930/1931-02", "{'date-parts': [[1930]], 'circa': true} | 1930~",
			"{'date-parts': [[1930]], 'season': 2} | 1930-22", "{'date-parts': [[-43, 3, 15]]} | -0043-03-15", "{'date-parts': [[68]]} | 0068",
			"{'literal': 'no date'} | no date", "{'raw': 'September 1968'} | 1968-09", "'1968-09' | 1968-09", "{'date-parts': [['x']]} | [\"x\"]" })
	void datesAreInTheNotationOfEdtfOrAsTheyStand(String date, String edtf) {
		assertEquals(edtf, item("'id': 1, 'issued': " + date).year());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '#', value = { "{'family': 'Getty', 'given': 'J. Arch'} | J. Arch Getty", "{'literal': 'TASS'} | TASS",
			"{'family': 'Goethe', 'given': 'J. W.', 'non-dropping-particle': 'von'} | J. W. von Goethe",
			"{'family': 'Alembert', 'given': 'Jean', 'non-dropping-particle': 'd’'} | Jean d’Alembert",
			"{'family': 'King', 'given': 'Martin Luther', 'suffix': 'Jr.'} | Martin Luther King, Jr." })
	void namesAreSaidInTheirOrder(String name, String said) {
		assertEquals(List.of(said), item("'id': 'a', 'author': [" + name + "]").authors());
	}

	@Test
	void theKeyOfTheManagerComesBeforeTheNumberOfTheItem() {
		Entry entry = item("'id': 'http://x/1', 'citation-key': 'smith1990', 'title': 'T'");
		assertEquals("smith1990", entry.key());
		assertEquals(List.of("http://x/1"), entry.variables().get("id"));
	}

	@Test
	void whatTheSchemaDoesNotKnowIsKept() {
		Entry entry = item("'id': 1, 'shelf': {'row': 3}, 'tags': ['a', 'b'], 'read': true, 'none': null");
		assertEquals(List.of("{\"row\":3}"), entry.variables().get("shelf"));
		assertEquals(List.of("a", "b"), entry.variables().get("tags"));
		assertEquals(List.of("true"), entry.variables().get("read"));
	}

	@Test
	void whatIsBrokenIsToldWithItsLineAndWhatStandsBeforeItIsRead() {
		Bibliography library = read("[{'id': 1, 'title': 'One'},\n7,\n{},\n{'id': 2, 'title': 'Two");
		assertEquals(List.of("One"), library.entries().stream().map(Entry::title).toList());
		assertEquals(List.of("2 an item of the list is no object", "3 an item says nothing", "4 the JSON is broken here; what follows is not read"),
				library.faults().stream().map(fault -> fault.line() + " " + fault.reason(Locale.ENGLISH)).toList());
	}

	@Test
	void deepNestingAndHugeTextsAreNoDanger() {
		assertEquals(1, read("[{'a':".repeat(100_000)).faults().size());
		assertEquals(3_000_000, item("'id': 1, 'title': '" + "x".repeat(3_000_000) + "'").title().length());
	}

	private static Entry item(String members) {
		return read("[{" + members + "}]").entries().getFirst();
	}

	private static Bibliography read(String json) {
		return new CslJsonReader().read(json.replace('\'', '"'));
	}
}
