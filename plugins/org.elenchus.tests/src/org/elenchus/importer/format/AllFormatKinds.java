package org.elenchus.importer.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Fails the test of a format that has not shown every {@link FormatKind}, but for those that the format does not have:
 * {@code pointless-kinds.properties} lists them, and says why. It asks only where all tests of the class ran.
 */
final class AllFormatKinds implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

	private static final Map<Class<?>, Set<FormatKind>> SHOWN = new ConcurrentHashMap<>();
	private static final Map<Class<?>, Set<String>> RUN = new ConcurrentHashMap<>();

	static void shown(Class<?> test, Set<FormatKind> kinds) {
		SHOWN.computeIfAbsent(test, one -> EnumSet.noneOf(FormatKind.class)).addAll(kinds);
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		SHOWN.remove(context.getRequiredTestClass());
		RUN.put(context.getRequiredTestClass(), ConcurrentHashMap.newKeySet());
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		RUN.get(context.getRequiredTestClass()).add(context.getRequiredTestMethod().getName());
		for (FormatKind said : Set.of(FormatKind.PICTURE, FormatKind.METADATA)) {
			if (context.getTags().contains(said.name().toLowerCase())) {
				shown(context.getRequiredTestClass(), EnumSet.of(said));
			}
		}
	}

	@Override
	public void afterAll(ExtensionContext context) throws IOException {
		Class<?> test = context.getRequiredTestClass();
		if (RUN.get(test).size() == tests(test)) {
			Set<FormatKind> missing = EnumSet.allOf(FormatKind.class);
			missing.removeAll(SHOWN.getOrDefault(test, Set.of()));
			assertEquals(pointless(format(test)), missing, "kinds of tests that " + test.getSimpleName() + " lacks");
		}
	}

	/** The format's name, which its package has. */
	private static String format(Class<?> test) {
		return test.getPackageName().substring(test.getPackageName().lastIndexOf('.') + 1);
	}

	private static long tests(Class<?> test) {
		return Arrays.stream(test.getDeclaredMethods()).filter(method -> AnnotationSupport.isAnnotated(method, Testable.class)).count();
	}

	private static Set<FormatKind> pointless(String format) throws IOException {
		Properties all = new Properties();
		try (InputStream file = AllFormatKinds.class.getResourceAsStream("pointless-kinds.properties")) {
			all.load(file);
		}
		Set<FormatKind> kinds = EnumSet.noneOf(FormatKind.class);
		Arrays.stream(all.getProperty(format, "").split(" ")).filter(name -> !name.isEmpty()).map(FormatKind::valueOf).forEach(kinds::add);
		return kinds;
	}
}
