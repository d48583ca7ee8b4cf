package org.elenchus.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.stream.Stream;

/** The product, unpacked somewhere and started by its script on a screen. Ends with this. */
final class RunningProduct implements AutoCloseable {

	private final Path out;
	private final Path err;
	private final Process script;

	/**
	 * Starts the product.
	 *
	 * @param installation where it stands
	 * @param files        a folder for what it says on stdout and stderr
	 * @param arguments    of the script
	 */
	RunningProduct(Screen screen, Path installation, Path files, String... arguments) throws IOException {
		out = files.resolve("out.txt");
		err = files.resolve("err.txt");
		ProcessBuilder start = screen.process(Stream.concat(Stream.of(installation.resolve("elenchus-workbench").toString()),
				Stream.of(arguments)).toArray(String[]::new));
		start.environment().put("JAVA_HOME", System.getProperty("java.home"));
		script = start.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
	}

	/** Puts a copy of the product that was built into an empty folder, as unpacking its archive does. */
	static Path unpackInto(Path folder) throws IOException {
		Path built = Path.of(System.getProperty("elenchus.product"));
		Files.walkFileTree(built, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(folder.resolve(built.relativize(directory).toString()));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.copy(file, folder.resolve(built.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
				return FileVisitResult.CONTINUE;
			}
		});
		return folder;
	}

	/** The process of the workbench itself, which the script watches; another one after a restart. */
	Optional<ProcessHandle> workbench() {
		return script.children().filter(child -> child.info().command().orElse("").endsWith("java")).findFirst();
	}

	/** Waits for the script to end, and tells with which code. */
	int awaitExit() {
		Screen.await("the end of the product", () -> !script.isAlive());
		return script.exitValue();
	}

	/** What was said on stdout and stderr so far. */
	String said() {
		try {
			return Files.readString(out) + Files.readString(err);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() {
		script.descendants().forEach(ProcessHandle::destroyForcibly);
		script.destroyForcibly();
	}
}
