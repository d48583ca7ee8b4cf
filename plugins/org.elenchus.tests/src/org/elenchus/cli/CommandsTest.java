package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.elenchus.batch.report.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

	@TempDir
	private Path folder;

	@Test
	void explainThemselves() throws IOException {
		Golden.assertSame("help.txt", Typed.in(folder, "--help").out());
		Golden.assertSame("help-validate.txt", Typed.in(folder, "validate", "--help").out());
		Golden.assertSame("help-format.txt", Typed.in(folder, "format", "--help").out());
		Golden.assertSame("help-migrate.txt", Typed.in(folder, "migrate", "--help").out());
		Golden.assertSame("help-strip.txt", Typed.in(folder, "strip", "--help").out());
		Golden.assertSame("help-export.txt", Typed.in(folder, "export", "--help").out());
		Golden.assertSame("help-rules.txt", Typed.in(folder, "rules", "--help").out());
		Golden.assertSame("help-stats.txt", Typed.in(folder, "stats", "--help").out());
		Golden.assertSame("help-impact.txt", Typed.in(folder, "impact", "--help").out());
		Golden.assertSame("help-question.txt", Typed.in(folder, "question", "--help").out());
		Golden.assertSame("help-find-quotation.txt", Typed.in(folder, "find-quotation", "--help").out());
		Golden.assertSame("help-import.txt", Typed.in(folder, "import", "--help").out());
		Golden.assertSame("help-restore.txt", Typed.in(folder, "restore", "--help").out());
	}

	@Test
	void tellTheirVersion() {
		Typed typed = Typed.in(folder, "--version");
		assertTrue(typed.out().startsWith("Elenchus " + Tool.VERSION + System.lineSeparator()), typed.out());
		assertEquals(0, typed.code());
	}

	@Test
	void haveTheVersionOfTheBuild() throws IOException {
		assertTrue(Files.readString(Path.of("pom.xml")).contains("<version>" + Tool.VERSION + "-SNAPSHOT</version>"));
	}
}
