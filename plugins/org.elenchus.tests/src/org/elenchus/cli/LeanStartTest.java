package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is loaded to check a text without a word is paid for by everybody, each time. */
class LeanStartTest {

	private static final Path LIBRARIES = Path.of("../../releng/elenchus-cli/target/elenchus-cli/lib").toAbsolutePath().normalize();
	private static final Pattern LOADED = Pattern.compile("source: file:.*/([^/]+)\\.jar");
	/** What the language and the command line cannot do without. */
	private static final Set<String> NEEDED = Set.of("antlr-runtime", "commons-text", "elenchus-cli", "error_prone_annotations", "failureaccess", "guava", "guice",
			"jakarta.inject-api", "org.eclipse.emf.common", "org.eclipse.emf.ecore", "org.eclipse.emf.ecore.xmi", "org.eclipse.equinox.common",
			"org.eclipse.xtext", "org.eclipse.xtext.util", "org.elenchus.batch", "org.elenchus.export", "org.elenchus.importer", "org.elenchus.markup",
			"org.elenchus.model", "org.elenchus.rules", "org.elenchus.sources", "picocli", "reload4j");
	/** With JDK 25 there were 2,138 of them; another JDK may ask for some more. */
	private static final int MOST_CLASSES = 2_250;

	@TempDir
	private Path folder;

	@Test
	void aTextWithoutAWordLoadsFewClassesAndNoOtherLibrary() throws IOException, InterruptedException {
		assumeTrue(Files.isDirectory(LIBRARIES), "the command line is not packed: " + LIBRARIES);
		Map<String, Integer> loaded = loaded();
		assertEquals(Set.of(), difference(loaded.keySet()));
		int classes = loaded.values().stream().mapToInt(Integer::intValue).sum();
		assertTrue(classes > 1_000 && classes <= MOST_CLASSES, classes + " classes: " + loaded);
	}

	private static Set<String> difference(Set<String> libraries) {
		Set<String> more = new TreeSet<>(libraries);
		more.removeAll(NEEDED);
		return more;
	}

	/** The number of classes by library. */
	private Map<String, Integer> loaded() throws IOException, InterruptedException {
		Path log = folder.resolve("classes");
		Path text = Files.writeString(folder.resolve("a.elx"), "");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xlog:class+load:file=" + log,
				"-Dguice_bytecode_gen_option=DISABLED", "-jar", LIBRARIES.resolve("elenchus-cli.jar").toString(), "validate", text.toString())
				.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
		assertEquals(0, process.waitFor());
		Map<String, Integer> loaded = new TreeMap<>();
		Files.readAllLines(log).stream().map(LOADED::matcher).filter(Matcher::find).forEach(found -> loaded.merge(found.group(1), 1, Integer::sum));
		return loaded;
	}
}
