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
		CheckProgress progress = new CheckProgress(SubMonitor.convert(bar, ALL), 2);
		progress.begins(Step.READ, "a.elx");
		assertEquals(30, bar.percent());
		progress.begins(Step.READ, "b.elx");
		assertEquals(60, bar.percent());
		progress.begins(Step.ASK, "a.elx");
		assertEquals(75, bar.percent());
		assertEquals(List.of("a.elx", "b.elx", "a.elx"), bar.tasks.stream().filter(task -> !task.isEmpty()).toList());
	}

	@Test
	void aUserWhoHasHadEnoughIsHeard() {
		Bar bar = new Bar();
		CheckProgress progress = new CheckProgress(SubMonitor.convert(bar, ALL), 2);
		bar.setCanceled(true);
		assertTrue(progress.isCancelled());
	}

	@Test
	void aCheckThatIsBegunAgainDoesNotGoBackAndNeverBeyondItsShare() {
		Bar bar = new Bar();
		CheckProgress progress = new CheckProgress(SubMonitor.convert(bar, ALL), 2);
		for (int again = 0; again < 20; again++) {
			long before = bar.percent();
			progress.begins(Step.READ, "a.elx");
			progress.begins(Step.ASK, "a.elx");
			assertTrue(before <= bar.percent() && bar.percent() <= ALL, "from " + before + " to " + bar.percent());
		}
	}
}
