package org.elenchus.benchmarks.mutations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.help.PitHelpError;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestPluginFactory;
import org.pitest.testapi.TestSuiteFinder;
import org.pitest.testapi.TestUnit;
import org.pitest.testapi.TestUnitFinder;

/**
 * Finds the test methods of JUnit Jupiter, and runs no more than one of each class for it; a method that is run with many values is one test.
 *
 * <p>PIT starts a process for each class that it changes, and another one after each change that never ends or takes all memory. Its own
 * plug-in for JUnit 5 runs all test classes in each of these processes to find their tests, which took most of the time.
 */
public final class TestMethods implements TestPluginFactory {

	private static final Launcher LAUNCHER = LauncherFactory.create();

	@Override
	public String name() {
		return "test-methods";
	}

	@Override
	public String description() {
		return "Finds the test methods of JUnit Jupiter without running all of them";
	}

	@Override
	public Configuration createTestFrameworkConfiguration(TestGroupConfig groups, ClassByteArraySource classes, Collection<String> excludedRunners,
			Collection<String> methods) {
		return new Jupiter();
	}

	private static final class Jupiter implements Configuration {

		@Override
		public TestUnitFinder testUnitFinder() {
			return (type, listener) -> in(type);
		}

		@Override
		public TestSuiteFinder testSuiteFinder() {
			return type -> List.of();
		}

		@Override
		public Optional<PitHelpError> verifyEnvironment() {
			return Optional.empty();
		}
	}

	/** The test methods of a class, and of the classes in it, for which PIT asks in vain. */
	private static List<TestUnit> in(Class<?> type) {
		if (type.getEnclosingClass() != null) {
			return List.of();
		}
		TestPlan plan = LAUNCHER.discover(request(DiscoverySelectors.selectClass(type)));
		List<TestUnit> tests = plan.getRoots().stream().flatMap(root -> plan.getDescendants(root).stream()).filter(TestMethods::isMethod)
				.map(test -> (TestUnit) new TestMethod(LAUNCHER, type, test.getUniqueIdObject())).toList();
		tests.stream().limit(1).forEach(TestMethods::load);
		return tests;
	}

	/** Runs a test of each class once, so that what Java loads for it takes no part of a change's time; on a slow machine it takes seconds. */
	private static void load(TestUnit test) {
		LAUNCHER.execute(request(DiscoverySelectors.selectUniqueId(test.getDescription().getName())));
	}

	/** Asks for tests of JUnit Jupiter; what tries inputs at random takes too long here. */
	static LauncherDiscoveryRequest request(DiscoverySelector selector) {
		return LauncherDiscoveryRequestBuilder.request().selectors(selector).filters(EngineFilter.includeEngines("junit-jupiter")).build();
	}

	private static boolean isMethod(TestIdentifier test) {
		return test.getSource().filter(MethodSource.class::isInstance).isPresent();
	}
}
