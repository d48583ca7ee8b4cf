package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.elenchus.model.policy.Preset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AskedTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void writeEdition() throws IOException {
		Files.writeString(folder.resolve("a.elx"), "{kirov event| Kirov} was {order contested| shot by order}.");
	}

	@Test
	void onlyTheRulesThatAreNamedAreAsked() {
		Typed typed = validate("--rules", "contested-without-counterview");
		assertTrue(typed.out().startsWith("warning[contested-without-counterview]"), typed.out());
		assertTrue(typed.out().endsWith("0 errors, 1 warning, 0 infos\n"), typed.out());
		assertEquals("1 text, 2 claims: 0 errors, 2 warnings, 0 infos",
				validate("--rules", "duplicate-key, claim-without-source").out().lines().toList().getLast());
	}

	@Test
	void aReportDescribesTheRulesThatWereAsked() {
		String sarif = validate("--rules", "duplicate-key", "--format", "sarif").out();
		assertTrue(sarif.contains("\"id\": \"duplicate-key\""), sarif);
		assertEquals(-1, sarif.indexOf("\"id\": \"claim-without-source\""));
	}

	@ParameterizedTest
	@CsvSource({ "history, 0", "source-edition, 1", "factcheck, 1", "newspaper, 0" })
	void thePolicyWeighsFindings(String policy, int code) {
		assertEquals(code, validate("--policy", policy, "--rules", "claim-without-source").code());
	}

	@Test
	void thePolicyCountsBeforeThoseThatCardsName() throws IOException {
		Files.writeString(folder.resolve("a.elx"), "{kirov event| Kirov}.\n\n{policy source-edition}");
		assertEquals(1, validate("--rules", "claim-without-source").code());
		assertEquals(0, validate("--policy", "history", "--rules", "claim-without-source").code());
	}

	@Test
	void whatACardSaysItselfCountsBeforeThePolicy() throws IOException {
		Files.writeString(folder.resolve("a.elx"), "{kirov event| Kirov}.\n\n{policy severity claim-without-source info}");
		assertTrue(validate("--policy", "source-edition", "--rules", "claim-without-source").out().startsWith("info["));
	}

	@ParameterizedTest
	@EnumSource
	void theHelpNamesEveryPreset(Preset preset) {
		assertTrue(validate("--help").out().contains(preset.id()), preset.id());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "--policy | histroy | Unknown policy 'histroy'; did you mean 'history'?",
			"--policy | x | Unknown policy 'x'; there is history, source-edition, factcheck, newspaper",
			"--rules | claim-without-sources | Unknown rule 'claim-without-sources'; did you mean 'claim-without-source'?",
			"--rules | duplicate-key,dupilcate-key | Unknown rule 'dupilcate-key'; did you mean 'duplicate-key'?" })
	void anUnknownNameIsWrongUsage(String option, String name, String message) {
		Typed typed = validate(option, name);
		assertEquals("error: " + message + System.lineSeparator() + "Try 'elenchus validate --help'." + System.lineSeparator(),
				typed.err());
		assertEquals(2, typed.code());
		assertEquals("", typed.out());
	}

	private Typed validate(String... options) {
		String[] arguments = new String[options.length + 2];
		arguments[0] = "validate";
		arguments[1] = "a.elx";
		System.arraycopy(options, 0, arguments, 2, options.length);
		return Typed.in(folder, arguments);
	}
}
