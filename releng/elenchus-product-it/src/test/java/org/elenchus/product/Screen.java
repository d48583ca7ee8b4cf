package org.elenchus.product;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A screen that nobody sees, with a window manager and a user who types. Needs Xvfb, openbox, xdotool and ImageMagick. */
final class Screen implements AutoCloseable {

	/** A start on a machine with other work to do took 45 s. */
	private static final Duration PATIENCE = Duration.ofMinutes(4);
	/** So long an X client takes to react to a key before the next one comes, at ease. */
	private static final String KEY_DELAY_MILLISECONDS = "250";
	private static final String TYPING_DELAY_MILLISECONDS = "60";
	/** A window that is shown does not yet listen, on a busy machine for many seconds: what did nothing by then is done again. */
	private static final Duration UNHEARD = Duration.ofSeconds(30);

	private final Process server;
	private final String name;
	private final Process windowManager;

	Screen(int width, int height) throws IOException {
		server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", width + "x" + height + "x24")
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		BufferedReader told = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
		name = ":" + told.readLine();
		windowManager = process("openbox").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
	}

	/** A command that opens its windows here. */
	ProcessBuilder process(String... command) {
		ProcessBuilder process = new ProcessBuilder(command);
		process.environment().put("DISPLAY", name);
		return process;
	}

	/** Presses keys, named as xdotool does, one after the other. */
	void keys(String... keys) {
		tool(Stream.concat(Stream.of("xdotool", "key", "--delay", KEY_DELAY_MILLISECONDS), Stream.of(keys)).toList());
	}

	/** Does something, such as pressing keys, until it has its effect: again where it was not heard. */
	static void insist(String effect, Runnable action, BooleanSupplier happened) {
		long[] next = {System.nanoTime()};
		await(effect, () -> {
			if (happened.getAsBoolean()) {
				return true;
			}
			if (System.nanoTime() >= next[0]) {
				action.run();
				next[0] = System.nanoTime() + UNHEARD.toNanos();
			}
			return false;
		});
	}

	/** Types a text. */
	void type(String text) {
		tool(List.of("xdotool", "type", "--delay", TYPING_DELAY_MILLISECONDS, text));
	}

	/** Waits for a window whose title matches a regular expression, and brings it to the front. */
	void awaitWindow(String title) {
		await("a window " + title, () -> window(title).isPresent());
		tool(List.of("xdotool", "windowactivate", "--sync", window(title).orElseThrow()));
	}

	/** The id of the window whose title matches a regular expression. */
	Optional<String> window(String title) {
		return tool(List.of("xdotool", "search", "--onlyvisible", "--name", title)).lines().findFirst();
	}

	/** Closes the window in front as its user would. */
	void closeWindow() {
		keys("alt+F4");
	}

	/** Keeps what the screen shows as a picture. */
	void picture(Path file) {
		tool(List.of("import", "-window", "root", file.toString()));
	}

	/** Waits until something is so. */
	static void await(String what, BooleanSupplier happened) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!happened.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError(what + " did not come");
			}
			pause();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(Duration.ofMillis(200));
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private String tool(List<String> command) {
		try {
			Process tool = process(command.toArray(String[]::new)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
			String told = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			tool.waitFor();
			return told;
		} catch (IOException | InterruptedException e) {
			throw new IllegalStateException(String.join(" ", command), e);
		}
	}

	@Override
	public void close() {
		windowManager.destroy();
		server.destroy();
		try {
			server.waitFor(10, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
