package org.elenchus.model.policy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.markup.Editions;
import org.elenchus.model.Policy;
import org.elenchus.model.edition.Edition;
import org.elenchus.testing.KeptFile;
import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.Test;

/** The page about policies says what the presets say. */
class PresetTableTest {

	private static final Path PAGE = ProjectFolder.of("plugins/org.elenchus.rules/docs/policies.md");
	private static final String BEFORE = "A test writes this table from the presets themselves.";
	private static final Pattern SAMPLE = Pattern.compile("```elx\n(.*?)```|`(\\{policy .*?})`", Pattern.DOTALL);

	@Test
	void thePageListsWhatThePresetsAsk() throws IOException {
		KeptFile.checkTable(PAGE, BEFORE, table());
	}

	@Test
	void itsSamplesArePolicies() {
		List<MatchResult> samples = SAMPLE.matcher(ProjectFolder.read(PAGE)).results().toList();
		assertTrue(samples.size() >= 2);
		assertAll(samples.stream().map(sample -> () -> {
			Edition edition = Editions.read(sample.group(1) == null ? sample.group(2) : sample.group(1));
			assertEquals(List.of(), edition.problems());
			assertEquals(1, edition.cards(Policy.class).size());
		}));
	}

	@Test
	void itDescribesEveryPreset() {
		assertAll(Preset.ids().stream().map(id -> () -> assertTrue(ProjectFolder.read(PAGE).contains("\n- `" + id + "`: "), id)));
	}

	private static String table() {
		SortedSet<String> names = new TreeSet<>();
		Arrays.stream(Preset.values()).forEach(preset -> names.addAll(preset.settings().stringPropertyNames()));
		return "| setting | " + Preset.ids().stream().map(id -> "`" + id + "`").collect(Collectors.joining(" | ")) + " |\n"
				+ "|---".repeat(Preset.ids().size() + 1) + "|\n" + names.stream().map(PresetTableTest::row).collect(Collectors.joining());
	}

	private static String row(String name) {
		Stream<String> cells = Arrays.stream(Preset.values()).map(preset -> preset.settings().getProperty(name, ""));
		return "| `" + setting(name) + "` | " + cells.collect(Collectors.joining(" | ")) + " |\n";
	}

	/** The setting as a card writes it. */
	private static String setting(String name) {
		if (name.equals("doubts.days")) {
			return "doubts expire after … days";
		}
		String words = name.replace('.', ' ');
		return name.startsWith("require.") ? words + " for" : words;
	}
}
