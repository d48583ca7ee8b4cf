package org.elenchus.ui.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.elenchus.rules.engine.Watch.Step;
import org.junit.jupiter.api.Test;

class CheckProgressTest {

	private static final int ALL = 100;

	/** What a user sees of a check, as shares of the whole. */
	private static final class Bar extends NullProgressMonitor {

		private final List<String> tasks = new ArrayList<>();
		private double done;
		private int total;

		@Override
		public void beginTask(String name, int work) {
			total = work;
		}

		@Override
		public void subTask(String name) {
			tasks.add(name);
		}

		@Override
		public void worked(int work) {
			done += work;
		}

		long percent() {
			return Math.round(done * ALL / total);
		}
	}

	@Test
	void theBarGoesOnWithEachTextOfEachStep() {
		Bar bar = new Bar();
		SubMonitor check = SubMonitor.convert(bar, ALL);
		CheckProgress reading = CheckProgress.of(check, 60, 2);
		reading.begins(Step.READ, "a.elx");
		assertEquals(30, bar.percent());
		reading.begins(Step.READ, "b.elx");
		assertEquals(60, bar.percent());
		CheckProgress asking = CheckProgress.of(check, 30, 2);
		asking.begins(Step.ASK, "a.elx");
		assertEquals(75, bar.percent());
		assertEquals(List.of("a.elx", "b.elx", "a.elx"), bar.tasks.stream().filter(task -> !task.isEmpty()).toList());
	}

	@Test
	void aUserWhoHasHadEnoughIsHeard() {
		Bar bar = new Bar();
		CheckProgress reading = CheckProgress.of(SubMonitor.convert(bar, ALL), 60, 2);
		bar.setCanceled(true);
		assertTrue(reading.isCancelled());
	}
}
