package org.elenchus.rules.engine;

import static org.elenchus.rules.engine.WorkersTest.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.elenchus.benchmarks.ProjectFiles;
import org.elenchus.model.parallel.Workers;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However many work at a check of any project, the same comes of it. */
class WorkersProperties {

	private static final Engine ALL_RULES = new Engine(Locale.of("nl"));

	@Property(tries = 20)
	void aProjectGivesTheSameFindingsInTheSameOrder(@ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(min = 2, max = 9) int workers) {
		List<InputText> texts = texts(new ProjectFiles(12, 4_000, 24, 60).texts(seed));
		List<String> alone = told(ALL_RULES.with(Workers.ONE).validate(texts));
		assertTrue(alone.size() > 20, alone.toString());
		assertEquals(alone, told(ALL_RULES.with(new Workers(workers)).validate(texts)));
	}

	@Property(tries = 20)
	void oneEditionGivesTheSameFindingsInTheSameOrder(@ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(min = 2, max = 9) int workers) {
		List<InputText> texts = List.of(new InputText("deel.elx", String.join("\n\n", new ProjectFiles(1, 20_000, 60, 90).texts(seed).values())));
		List<String> alone = told(ALL_RULES.with(Workers.ONE).validate(texts));
		assertTrue(alone.size() > 20, alone.toString());
		assertEquals(alone, told(ALL_RULES.with(new Workers(workers)).validate(texts)));
	}

	@Property(tries = 20)
	void aProjectThatChangesGivesTheSameAsOneThatIsReadAnew(@ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(min = 2, max = 9) int workers) {
		Map<String, String> before = new ProjectFiles(6, 2_000, 12, 30).texts(seed);
		Map<String, String> after = new ProjectFiles(6, 2_000, 12, 30).texts(seed + 1L);
		ProjectReader reader = new ProjectReader(new Workers(workers));
		reader.read(texts(before));
		before.put("deel-003.elx", after.get("deel-003.elx"));
		Engine engine = ALL_RULES.with(new Workers(workers));
		assertEquals(told(ALL_RULES.with(Workers.ONE).validate(texts(before))), told(engine.validate(reader.read(texts(before)))));
	}

	private static List<InputText> texts(Map<String, String> files) {
		return files.entrySet().stream().map(text -> new InputText(text.getKey(), text.getValue())).toList();
	}
}
