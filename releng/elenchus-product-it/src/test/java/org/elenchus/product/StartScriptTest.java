package org.elenchus.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The start script without the workbench. */
@EnabledOnOs(OS.LINUX)
class StartScriptTest {

	private static final long PATIENCE_SECONDS = 60;

	@TempDir
	Path folder;

	private Path installation;
	private Path launcher;
	private FakeJava java;

	@BeforeEach
	void install() throws IOException {
		Path built = Path.of(System.getProperty("elenchus.product"));
		installation = Files.createDirectories(folder.resolve("mijn programma’s é"));
		for (String file : List.of("elenchus-workbench", "find-tools.sh")) {
			Files.copy(built.resolve(file), installation.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
		}
		Files.createDirectories(installation.resolve("plugins"));
		launcher = Files.createFile(installation.resolve("plugins/org.eclipse.equinox.launcher_1.8.0.jar"));
		java = new FakeJava(folder.resolve("jdk 21 é"));
	}

	@Test
	void argumentsSurviveAsTheyAre() throws IOException, InterruptedException {
		java.ends("", 0);
		List<String> odd = List.of("-data", "/home/é/mijn werk", "it's", "\"quoted\"", "$HOME", "*", "", "back\\slash", "-n");
		assertEquals(0, start(odd).waitFor());
		assertEquals(odd, behindTheLauncher(1));
	}

	@Test
	void whatStandsBehindVmargsIsJavas() throws IOException, InterruptedException {
		java.ends("", 0);
		assertEquals(0, start(List.of("-data", "mijn werk", "-vmargs", "-Xmx4g", "-Dname=mijn naam")).waitFor());
		assertEquals(List.of("-data", "mijn werk"), behindTheLauncher(1));
		List<String> before = java.arguments(1).subList(0, java.arguments(1).indexOf("-jar"));
		assertEquals(List.of("-Xmx4g", "-Dname=mijn naam"), before.subList(before.size() - 2, before.size()));
	}

	@Test
	void vmargsAloneAreUnderstood() throws IOException, InterruptedException {
		java.ends("", 0);
		assertEquals(0, start(List.of("-vmargs", "-Xmx4g")).waitFor());
		assertEquals(List.of(), behindTheLauncher(1));
		assertTrue(java.arguments(1).contains("-Xmx4g"));
	}

	@Test
	void aRestartHasTheSameArguments() throws IOException, InterruptedException {
		java.ends("", 23).ends("", 23).ends("", 0);
		assertEquals(0, start(List.of("-data", "mijn werk")).waitFor());
		assertEquals(3, java.runs());
		assertEquals(java.arguments(1), java.arguments(3));
	}

	@Test
	void aRelaunchAddsWhatTheWorkbenchAskedForAndDoesNotSayIt() throws IOException, InterruptedException {
		java.ends("-data\n/home/é/ander werk\n\n", 24).ends("", 23).ends("-data\n/derde\n", 24).ends("", 0);
		Process script = start(List.of("-data", "mijn werk", "-nl", "nl"));
		assertEquals("", said(script));
		assertEquals(0, script.waitFor());
		assertEquals(List.of("-data", "mijn werk", "-nl", "nl", "-data", "/home/é/ander werk"), behindTheLauncher(2));
		assertEquals(behindTheLauncher(2), behindTheLauncher(3));
		assertEquals(List.of("-data", "mijn werk", "-nl", "nl", "-data", "/derde"), behindTheLauncher(4));
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 13, 15, 22, 25})
	void otherCodesArePassedOnWithWhatWasSaid(int code) throws IOException, InterruptedException {
		java.ends("An error has occurred.\n", code);
		Process script = start(List.of());
		assertEquals("An error has occurred.\n", said(script));
		assertEquals(code, script.waitFor());
		assertEquals(1, java.runs());
	}

	@ParameterizedTest
	@ValueSource(strings = {"TERM", "INT", "HUP"})
	void aSignalEndsTheWorkbench(String signal) throws IOException, InterruptedException {
		int number = switch (signal) {
			case "HUP" -> 1;
			case "INT" -> 2;
			default -> 15;
		};
		assumeFalse(isIgnored(number), "whoever runs the tests ignores the signal, and so do the programs that they start");
		java.waits("");
		Process script = start(List.of());
		Screen.await("the workbench", () -> java.hasRun(1));
		ProcessHandle workbench = script.children().findFirst().orElseThrow();
		new ProcessBuilder("kill", "-" + signal, Long.toString(script.pid())).start().waitFor();
		assertTrue(script.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
		assertEquals(128 + number, script.exitValue());
		Screen.await("the end of the workbench", () -> !workbench.isAlive());
		assertEquals(1, java.runs());
	}

	/** A shell cannot catch what is ignored when it starts, as in a job behind the scenes of another one. */
	private static boolean isIgnored(int signal) throws IOException {
		String mask = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("SigIgn:")).findFirst()
				.orElseThrow();
		return (Long.parseUnsignedLong(mask.substring("SigIgn:".length()).strip(), 16) >> signal - 1 & 1) == 1;
	}

	private Process start(List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(installation.resolve("elenchus-workbench").toString()));
		command.addAll(arguments);
		ProcessBuilder start = new ProcessBuilder(command).redirectErrorStream(true);
		start.environment().put("JAVA_HOME", java.home().toString());
		return start.start();
	}

	private static String said(Process script) throws IOException {
		return new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	/** The workbench's own arguments of a run. */
	private List<String> behindTheLauncher(int run) throws IOException {
		List<String> arguments = java.arguments(run);
		int jar = arguments.indexOf("-jar");
		assertEquals(launcher.toString(), arguments.get(jar + 1));
		return arguments.subList(jar + 2, arguments.size());
	}
}
