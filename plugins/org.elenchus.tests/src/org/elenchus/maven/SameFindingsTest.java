package org.elenchus.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.elenchus.rules.engine.Questions;
import org.elenchus.testing.JsonFindings;
import org.elenchus.testing.SampleProject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A build has the findings that everyone else has. */
class SameFindingsTest {

	@TempDir
	private Path folder;

	static List<SampleProject> samples() throws IOException {
		return SampleProject.all();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void aBuildHasTheFindingsOfTheEngine(SampleProject sample) throws Exception {
		sample.write(folder);
		new Validation(folder, List.of(), FailOn.never, List.of(ReportFile.json), folder.resolve("target"), "en",
				Questions.USUAL, Optional.empty(), Optional.empty()).run(new RecordingLog());
		String report = Files.readString(folder.resolve("target/findings.json"));
		assertEquals(sample.findings(folder).stream().sorted().toList(), JsonFindings.lines(report).stream().sorted().toList());
	}
}
