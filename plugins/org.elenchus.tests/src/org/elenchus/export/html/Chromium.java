package org.elenchus.export.html;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium of its own, with a profile of its own; closing it leaves nothing behind. */
final class Chromium implements AutoCloseable {

	private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");
	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	private final Process process;
	private final Path profile;
	private final DevTools tools;

	private Chromium(Path profile, Process process, DevTools tools) {
		this.profile = profile;
		this.process = process;
		this.tools = tools;
	}

	static Chromium start(Path binary) throws IOException {
		Path profile = Files.createTempDirectory("elenchus-chromium");
		Process process = new ProcessBuilder(binary.toString(), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic",
				"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank").start();
		try {
			return new Chromium(profile, process, new DevTools(address(process.errorReader())));
		} catch (IOException | RuntimeException e) {
			process.destroyForcibly();
			throw e;
		}
	}

	/** The browser that is installed here, empty if there is none. */
	static Optional<Path> find() {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of)
				.flatMap(folder -> NAMES.stream().map(folder::resolve)).filter(Files::isExecutable).findFirst();
	}

	/** Reads what the browser says until it says where it listens, and lets a thread read the rest. */
	private static String address(BufferedReader output) throws IOException {
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			Matcher listening = LISTENING.matcher(line);
			if (listening.find()) {
				Thread.ofVirtual().start(() -> output.lines().forEach(rest -> { }));
				return listening.group(1);
			}
		}
		throw new IOException("the browser ended before it listened");
	}

	/** Opens a new tab of the given size in CSS pixels. */
	BrowserPage open(int width, int height) {
		return BrowserPage.open(tools, width, height);
	}

	@Override
	public void close() throws IOException {
		List<ProcessHandle> processes = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
		tools.close();
		processes.forEach(Chromium::awaitEnd);
		delete(profile);
	}

	private static void awaitEnd(ProcessHandle process) {
		try {
			process.onExit().get(10, TimeUnit.SECONDS);
		} catch (TimeoutException | ExecutionException e) {
			process.destroyForcibly();
			process.onExit().join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> {
				try {
					Files.deleteIfExists(file);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}
}
