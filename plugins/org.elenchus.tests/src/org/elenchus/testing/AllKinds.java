package org.elenchus.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.elenchus.rules.Rule;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Fails the test of a rule of the catalogue that has not shown every {@link Kind}, but for those that make no sense for the
 * rule: {@link Without} names them, and says why. It asks only where all tests of the class ran.
 */
final class AllKinds implements BeforeEachCallback, AfterAllCallback {

	private static final String CATALOGUE = "org.elenchus.rules.catalogue.";
	private static final Map<Class<?>, Set<Kind>> SHOWN = new ConcurrentHashMap<>();
	private static final Map<Class<?>, Set<Method>> RUN = new ConcurrentHashMap<>();

	static void shown(Class<?> test, Set<Kind> kinds) {
		SHOWN.computeIfAbsent(test, one -> EnumSet.noneOf(Kind.class)).addAll(kinds);
	}

	/** The id of the rule that a class tests; empty where it tests none of the catalogue. */
	static String rule(Class<?> test) {
		try {
			return test.getName().startsWith(CATALOGUE)
					? ((Rule) Class.forName(test.getName().replaceFirst("Test$", "")).getConstructor().newInstance()).id() : "";
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(test.getName() + " has not the name of a rule", e);
		}
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		RUN.computeIfAbsent(context.getRequiredTestClass(), one -> new HashSet<>()).add(context.getRequiredTestMethod());
		if (context.getTags().contains("boundary")) {
			shown(context.getRequiredTestClass(), EnumSet.of(Kind.BOUNDARY));
		}
	}

	@Override
	public void afterAll(ExtensionContext context) {
		Class<?> test = context.getRequiredTestClass();
		String rule = rule(test);
		if (!rule.isEmpty() && RUN.getOrDefault(test, Set.of()).size() == tests(test)) {
			Set<Kind> missing = EnumSet.allOf(Kind.class);
			missing.removeAll(SHOWN.getOrDefault(test, Set.of()));
			assertEquals(pointless(test), missing, "kinds of tests that " + rule + " lacks");
		}
	}

	private static long tests(Class<?> test) {
		return Arrays.stream(test.getDeclaredMethods()).filter(method -> AnnotationSupport.isAnnotated(method, Testable.class)).count();
	}

	private static Set<Kind> pointless(Class<?> test) {
		Set<Kind> kinds = EnumSet.noneOf(Kind.class);
		Optional.ofNullable(test.getAnnotation(Without.class)).ifPresent(without -> kinds.addAll(Arrays.asList(without.value())));
		return kinds;
	}
}
