package org.elenchus.benchmarks.mutations;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;

/** A test method, which fails if it fails with one of the values that it is run with. */
final class TestMethod extends AbstractTestUnit {

	private final Launcher launcher;
	private final UniqueId id;

	TestMethod(Launcher launcher, Class<?> type, UniqueId id) {
		super(new Description(id.toString(), type));
		this.launcher = launcher;
		this.id = id;
	}

	@Override
	public void execute(ResultCollector results) {
		FirstFailure failure = new FirstFailure();
		results.notifyStart(getDescription());
		launcher.execute(TestMethods.request(DiscoverySelectors.selectUniqueId(id)), failure);
		if (failure.thrown == null) {
			results.notifyEnd(getDescription());
		} else {
			results.notifyEnd(getDescription(), failure.thrown);
		}
	}

	private static final class FirstFailure implements TestExecutionListener {

		private Throwable thrown;

		@Override
		public void executionFinished(TestIdentifier test, TestExecutionResult result) {
			if (thrown == null && result.getStatus() == TestExecutionResult.Status.FAILED) {
				thrown = result.getThrowable().orElseThrow();
			}
		}
	}
}
