package org.elenchus.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.elenchus.model.parallel.Workers;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.engine.Watch.Step;
import org.elenchus.rules.engine.files.InputFiles;
import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many work at a check, the same comes of it. */
class WorkersTest {

	private static final Engine ALL_RULES = new Engine(Locale.of("nl"));

	static List<String> told(List<Validated> results) {
		return results.stream().flatMap(one -> Stream.concat(one.findings().stream().map(finding -> one.edition().location() + ' ' + finding),
				one.faults().stream().map(fault -> fault.rule() + fault.thrown()))).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "editions", "workshop" })
	void theSamplesGiveTheSameFindingsInTheSameOrder(String samples) {
		Path folder = ProjectFolder.of("plugins/org.elenchus.examples").resolve(samples);
		List<InputText> texts = InputFiles.of(folder, List.of(Path.of("")), Locale.ENGLISH).texts();
		Engine engine = ALL_RULES.within(folder);
		List<String> alone = told(engine.with(Workers.ONE).validate(texts));
		assertTrue(alone.size() > 20, alone.toString());
		assertEquals(alone, told(engine.with(new Workers(8)).validate(texts)));
	}

	@Test
	void allTextsAreTold() {
		List<String> told = new ArrayList<>();
		ALL_RULES.watched(new Watch() {

			@Override
			public boolean isCancelled() {
				return false;
			}

			@Override
			public void begins(Step step, String location) {
				told.add(step + " " + location);
			}
		}).with(new Workers(4)).validate(numbered(50));
		assertEquals(Stream.of(Step.values()).flatMap(step -> IntStream.range(0, 50).mapToObj(i -> step + " " + i)).sorted().toList(),
				told.stream().sorted().toList());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 4 })
	void whoHasHadEnoughIsNotKeptWaiting(int workers) {
		AtomicInteger asked = new AtomicInteger();
		Engine engine = ALL_RULES.with(new Workers(workers)).watched(() -> asked.incrementAndGet() > 60);
		assertThrows(CancellationException.class, () -> engine.validate(numbered(50)));
		assertTrue(asked.get() < 100, asked.toString());
	}

	private static List<InputText> numbered(int count) {
		return IntStream.range(0, count).mapToObj(i -> new InputText(Integer.toString(i), "{c" + i + " event| He came}.")).toList();
	}

	/** A rule that looks at something that is no claim, for long. */
	private static final class Endless implements Rule {

		@Override
		public String id() {
			return "claim-without-source";
		}

		@Override
		public void check(Inquiry inquiry) {
			while (true) {
				inquiry.goOn();
			}
		}
	}

	@Test
	void aRuleThatLooksLongCanBeEnded() {
		AtomicInteger asked = new AtomicInteger();
		var project = new ProjectReader(Workers.ONE).read(numbered(1));
		assertThrows(CancellationException.class, () -> Catalogue.of(new Endless()).ask(project.editions().getFirst(), project, Locale.ENGLISH, Workers.ONE, Optional.empty(), () -> {
			if (asked.incrementAndGet() > 10) {
				throw new CancellationException();
			}
		}));
	}

	@Test
	void theFirstOfSeveralFaultsIsThrown() {
		List<Integer> things = IntStream.range(0, 100).boxed().toList();
		IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> new Workers(8).map(things, i -> {
			if (i >= 3) {
				throw new IllegalStateException(Integer.toString(i));
			}
			return i;
		}));
		assertEquals("3", thrown.getMessage());
	}
}
