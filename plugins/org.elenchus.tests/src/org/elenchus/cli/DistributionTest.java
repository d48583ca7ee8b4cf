package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed command line has all it needs, and its start script works from anywhere. */
class DistributionTest {

	private static final Path HOME = Path.of("../../releng/elenchus-cli/target/elenchus-cli").toAbsolutePath().normalize();

	@TempDir
	private Path folder;

	@BeforeAll
	static void findDistribution() {
		assumeTrue(Files.isExecutable(HOME.resolve("bin/elenchus")), "the command line is not packed: " + HOME);
	}

	@Test
	void validatesFromAnotherFolderThroughALink() throws Exception {
		Files.writeString(folder.resolve("é.elx"), "{@nowhere}");
		Path link = Files.createSymbolicLink(folder.resolve("elenchus"), HOME.resolve("bin/elenchus"));
		run(link, "--version");
		Typed typed = run(link, "validate", "é.elx", "--language", "en");
		assertEquals(1, typed.code());
		assertEquals("", typed.err());
		assertTrue(typed.out().contains("--> é.elx:1:3\n"), typed.out());
	}

	@Test
	void cutsProseIntoSentences() throws Exception {
		Files.writeString(folder.resolve("a.elx"), "{edition e language nl}\n\nVolgens Dr. Jansen.{^1} Volgens sommigen niet.\n\n{^1| Blz. 3.}\n");
		Path script = HOME.resolve("bin/elenchus");
		run(script, "--version");
		Typed typed = run(script, "validate", "a.elx", "--rules", "weasel-words", "--language", "en");
		assertEquals("", typed.err());
		assertTrue(typed.out().contains("--> a.elx:3:25\n"), typed.out());
	}

	@Test
	void takesNoArgumentsFromAFileWhoseNameStartsWithAnAtSign() throws Exception {
		Files.writeString(folder.resolve("args.txt"), "--output\nlost.txt\nargs.txt\n");
		Files.writeString(folder.resolve("@args.txt"), "{kirov event| He came}.\n");
		Path script = HOME.resolve("bin/elenchus");
		run(script, "--version");
		Typed typed = run(script, "validate", "@args.txt", "--language", "en");
		assertTrue(typed.out().contains("--> @args.txt:1:"), typed.out());
		assertTrue(Files.notExists(folder.resolve("lost.txt")));
	}

	@Test
	void holdsNoJarOfTheWorkbench() throws IOException {
		try (Stream<Path> jars = Files.list(HOME.resolve("lib"))) {
			List<String> names = jars.map(jar -> jar.getFileName().toString()).toList();
			assertTrue(names.contains("org.elenchus.batch.jar"), names.toString());
			assertTrue(names.stream().noneMatch(name -> name.contains("swt") || name.contains(".ui")), names.toString());
		}
	}

	private Typed run(Path script, String... arguments) throws Exception {
		ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(script.toString()), Stream.of(arguments)).toList());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("LC_ALL", "C");
		Path out = folder.resolve("out");
		Path err = folder.resolve("err");
		int code = builder.directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
		return new Typed(code, Files.readString(out), Files.readString(err));
	}
}
