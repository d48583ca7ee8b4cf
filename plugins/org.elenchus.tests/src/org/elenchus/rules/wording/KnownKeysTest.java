package org.elenchus.rules.wording;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.parallel.Workers;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.ProjectReader;
import org.junit.jupiter.api.Test;

class KnownKeysTest {

	private static Project project(String... texts) {
		return new ProjectReader(Workers.ONE)
				.read(IntStream.range(0, texts.length).mapToObj(i -> new InputText(i + ".elx", texts[i])).toList());
	}

	private static String unknown(int first, int count) {
		return IntStream.range(first, first + count).mapToObj(i -> "{@lenoe2010" + i + " p. 1} ").collect(joining()) + "\n";
	}

	private static List<Long> meant(Project project) {
		KnownKeys keys = project.overview(KnownKeys.OVERVIEW);
		return project.editions().stream().map(edition -> meant(edition, keys)).toList();
	}

	private static long meant(Edition edition, KnownKeys keys) {
		return edition.problems().stream().filter(problem -> keys.meant(problem).isPresent()).count();
	}

	@Test
	void theFirstTwoHundredUnknownKeysOfAProjectAreSlips() {
		String known = "{source lenoe2010: primary book title \"The Kirov Murder\"}\n";
		assertEquals(List.of(0L, 150L, 50L, 0L), meant(project(known, unknown(100, 150), unknown(300, 100), unknown(500, 20))));
	}

	@Test
	void aKeyThatIsUnknownInTwoFilesCountsOnce() {
		String known = "{source lenoe2010: primary book title \"The Kirov Murder\"}\n";
		assertEquals(List.of(0L, 150L, 150L, 50L), meant(project(known, unknown(100, 150), unknown(100, 150), unknown(300, 100))));
	}
}
