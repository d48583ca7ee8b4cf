package org.elenchus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.elenchus.testing.ProjectFolder;

/** The folders of this project that have code of the product, by the names that the architecture has for them, each with its class files. */
final class Modules {

	private static final String TESTS = ".*(tests|-it)";

	private Modules() {
	}

	/** By names such as {@code rules} and {@code cli}. */
	static Map<String, Path> classes() {
		Map<String, Path> found = new TreeMap<>();
		for (Path module : modules()) {
			Path classes = module.resolve("target/classes");
			assertTrue(Files.isDirectory(classes), () -> module + " is not built");
			found.put(name(module), classes);
		}
		return found;
	}

	private static List<Path> modules() {
		return Stream.of("plugins", "releng").map(ProjectFolder::of).flatMap(Modules::list)
				.filter(folder -> Files.isDirectory(folder.resolve("src/org")) || Files.isDirectory(folder.resolve("src/main/java")))
				.filter(folder -> !folder.getFileName().toString().matches(TESTS)).toList();
	}

	private static Stream<Path> list(Path folder) {
		try (Stream<Path> folders = Files.list(folder)) {
			return folders.sorted().toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String name(Path module) {
		return module.getFileName().toString().replaceFirst("org[.]elenchus[.]|elenchus-", "");
	}
}
