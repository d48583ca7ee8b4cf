package org.elenchus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.Test;

class SourceFilesTest {

	private static final int LONGEST = 400;
	private static final List<Path> JAVA = ProjectFolder.files(file -> file.toString().endsWith(".java"));

	@Test
	void noClassIsLongerThanFourHundredLines() {
		assertTrue(JAVA.size() > 50);
		assertEquals(List.of(), names(JAVA.stream().filter(file -> ProjectFolder.read(file).lines().count() > LONGEST).toList()));
	}

	@Test
	void everyPackageSaysWhatItIs() {
		assertEquals(List.of(), names(JAVA.stream().map(Path::getParent).distinct()
				.filter(folder -> !Files.exists(folder.resolve("package-info.java"))).toList()));
	}

	@Test
	void javaIsTheOnlyLanguage() {
		assertEquals(List.of(), names(ProjectFolder.files(file -> file.toString().matches(".*\\.(xtend|kt|scala|groovy)"))));
	}

	@Test
	void generatedCodeIsNotKept() throws IOException, InterruptedException {
		assumeTrue(Files.exists(ProjectFolder.of(".git")), "no git repository: nobody can say what is committed");
		Process git = new ProcessBuilder("git", "ls-files", "--", "*/src-gen/*", "*.class", "*/target/*")
				.directory(ProjectFolder.of("").toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String committed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, git.waitFor());
		assertEquals(List.of(), committed.lines().filter(name -> !name.endsWith("/src-gen/.gitignore")).toList());
	}

	private static List<String> names(List<Path> files) {
		return files.stream().map(ProjectFolder::name).toList();
	}
}
