package org.elenchus.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.tools.ToolProvider;

import org.elenchus.model.extension.Extensions;
import org.junit.jupiter.api.function.Executable;

/** Rules, exporters and import formats that someone else wrote, in a folder of their own on the class path. */
public final class GuestJar {

	private final Path folder;
	private final Path classes;

	public GuestJar(Path folder) {
		this.folder = folder;
		this.classes = folder.resolve("classes");
	}

	public GuestJar rule(String name, String source) throws IOException {
		return service("org.elenchus.rules.Rule", name, source);
	}

	/** Something that is announced as a service. */
	public GuestJar service(String service, String name, String source) throws IOException {
		Path file = write(folder.resolve(name.substring(name.lastIndexOf('.') + 1) + ".java"), source);
		assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), "-cp",
				System.getProperty("java.class.path"), file.toString()));
		write(classes.resolve("META-INF/services/" + service), name);
		return this;
	}

	/** Does something while the guest is installed in this program, before what is ours. */
	public void installed(Executable work) throws Throwable {
		try (URLClassLoader loader = new URLClassLoader(new URL[] { classes.toUri().toURL() }, GuestJar.class.getClassLoader())) {
			Extensions.alsoIn(service -> Files.exists(classes.resolve("META-INF/services/" + service.getName())) ? List.of(new Own(loader)) : List.of());
			work.execute();
		} finally {
			Extensions.alsoIn(service -> List.of());
		}
	}

	/** Announces the guest's services only; those of the parent are found where they are. */
	private static final class Own extends ClassLoader {

		private final URLClassLoader guest;

		Own(URLClassLoader guest) {
			super(guest);
			this.guest = guest;
		}

		@Override
		public Enumeration<URL> getResources(String name) throws IOException {
			return guest.findResources(name);
		}
	}

	public GuestJar page(String id, String text) throws IOException {
		return file("docs/" + id + ".md", text);
	}

	/** A file beside the guest's classes. */
	public GuestJar file(String path, String text) throws IOException {
		write(classes.resolve(path), text);
		return this;
	}

	private static Path write(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	/** Id, severity and text of all rules installed when the guest comes first on the class path. */
	List<String> beforeTheOthers() throws Exception {
		List<URL> path = others();
		path.addFirst(classes.toUri().toURL());
		return installed(path);
	}

	/** The same when the guest comes last. */
	List<String> behindTheOthers() throws Exception {
		List<URL> path = others();
		path.addLast(classes.toUri().toURL());
		return installed(path);
	}

	private static List<URL> others() throws MalformedURLException {
		List<URL> urls = new ArrayList<>();
		for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
			urls.add(Path.of(entry).toUri().toURL());
		}
		return urls;
	}

	/** All classes are loaded anew, as in a program with this class path. */
	private static List<String> installed(List<URL> path) throws Exception {
		List<String> rules = new ArrayList<>();
		try (URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
			Object catalogue = call(loader.loadClass(Catalogue.class.getName()).getMethod("installed").invoke(null));
			for (Object page : (List<?>) catalogue) {
				rules.add(describe(page));
			}
		}
		return rules;
	}

	private static Object call(Object catalogue) throws ReflectiveOperationException {
		return catalogue.getClass().getMethod("pages").invoke(catalogue);
	}

	/** In Dutch, which a guest need not speak. */
	private static String describe(Object page) throws ReflectiveOperationException {
		Class<?> type = page.getClass();
		Object message = type.getMethod("message", Locale.class, Map.class).invoke(page, Locale.of("nl"), Map.of());
		return "%s: %s %s".formatted(type.getMethod("id").invoke(page), type.getMethod("severity").invoke(page),
				message.getClass().getMethod("what").invoke(message));
	}
}
