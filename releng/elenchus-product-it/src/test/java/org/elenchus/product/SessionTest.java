package org.elenchus.product;

import static org.elenchus.product.Screen.await;
import static org.elenchus.product.Screen.insist;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session in the window, from the first start to its end: words are saved, nothing is said, and Restart restarts. */
@EnabledOnOs(OS.LINUX)
class SessionTest {

	@TempDir
	Path folder;

	/** The workbench asks for a restart in one way where the workspace's path is a URI, and in another where it is none. */
	@ParameterizedTest
	@ValueSource(strings = {"werk", "Mijn werk é"})
	void aSessionSavesWordsRestartsAndSaysNothing(String workspaceName) throws IOException {
		Path installation = RunningProduct.unpackInto(folder.resolve("mijn programma’s é"));
		Path workspace = folder.resolve(workspaceName);
		Path edition = workspace.resolve("archief").resolve("moord.elx");
		try (Screen screen = new Screen(1600, 1000);
				RunningProduct product = new RunningProduct(screen, installation, folder, "-data", workspace.toString())) {
			screen.awaitWindow(workspaceName + " - Elenchus");
			newProject(screen, workspace, "archief");
			newFile(screen, edition);

			write(screen, edition, "{# Moord}", "{moord event| Kirov werd vermoord}.");
			restart(screen, product);
			screen.awaitWindow("archief/moord.elx - Elenchus");
			write(screen, edition, "{# Moord}", "{moord event| Kirov werd op 1 december 1934 vermoord}.");
			screen.picture(Path.of(System.getProperty("elenchus.pictures"), "session-" + workspaceName.length() + ".png"));

			insist("the end of the workbench", screen::closeWindow, () -> product.workbench().isEmpty());
			assertEquals(0, product.awaitExit());
			assertEquals("", product.said());
		}
		assertEquals("", read(workspace.resolve(".metadata").resolve(".log")));
	}

	/** The first entry of File > New. */
	private static void newProject(Screen screen, Path workspace, String name) {
		insist("the wizard", () -> screen.keys("Escape", "alt+f", "Right", "Return"),
				() -> screen.window("^New Project").isPresent());
		insist("the project", () -> {
			screen.keys("ctrl+a");
			screen.type(name);
			screen.keys("alt+f");
		}, () -> Files.exists(workspace.resolve(name).resolve(".project")));
		await("the end of the wizard", () -> screen.window("^New Project").isEmpty());
	}

	/** The fourth entry of File > New; the folder is that of the project, which is selected. */
	private static void newFile(Screen screen, Path file) {
		insist("the wizard", () -> screen.keys("Escape", "alt+f", "Right", "Down", "Down", "Down", "Return"),
				() -> screen.window("^(Create )?New File").isPresent());
		insist("the editor", () -> {
			screen.keys("ctrl+a");
			screen.type(file.getFileName().toString());
			screen.keys("alt+f");
		}, () -> screen.window(file.getFileName() + " - Elenchus").isPresent());
	}

	private static void write(Screen screen, Path edition, String heading, String text) {
		insist("the edition on disk", () -> {
			screen.keys("ctrl+a", "Delete");
			screen.type(heading);
			screen.keys("Return", "Return");
			screen.type(text);
			screen.keys("ctrl+s");
		}, () -> read(edition).equals(heading + "\n\n" + text));
	}

	/** Exit is the last entry of the File menu, and Restart the one before. */
	private static void restart(Screen screen, RunningProduct product) {
		ProcessHandle before = product.workbench().orElseThrow();
		insist("another workbench", () -> screen.keys("Escape", "alt+f", "Up", "Up", "Return"), () -> !before.isAlive());
		await("the new one", () -> product.workbench().isPresent());
	}

	/** What a file says; nothing where there is none. */
	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return "";
		}
	}
}
