package org.elenchus.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

import org.elenchus.batch.report.Terminal;
import org.elenchus.testing.ProjectFolder;

/**
 * A language that nobody speaks: files beside ours whose words are the English ones behind a mark. It lies in a folder that comes first on
 * the class path of a program that is loaded anew; there is no code in it.
 */
final class LanguagePack implements AutoCloseable {

	/** Stands before all words of the language. */
	static final String MARK = "‹fr› ";

	private static final Pattern TEXT = Pattern.compile("(?m)^([\\w-]+)\\.en: (.*)$");
	/** Lists of words that are looked for are no messages, and stand in the test. */
	private static final String WORDS = "wording";

	private final Path folder;
	private URLClassLoader loader;

	private LanguagePack(Path folder) {
		this.folder = folder;
	}

	/** The words of every file that is there in Dutch, and of every rule's page. */
	static LanguagePack in(Path folder) throws IOException {
		LanguagePack pack = new LanguagePack(folder);
		for (Path dutch : ProjectFolder.files(file -> file.toString().matches(".*/plugins/.*/src/.*_nl\\.properties"))) {
			Path english = dutch.resolveSibling(dutch.getFileName().toString().replace("_nl", ""));
			if (!dutch.getFileName().toString().startsWith(WORDS)) {
				pack.translate(english);
			}
		}
		Path pages = ProjectFolder.of("plugins/org.elenchus.rules/docs");
		for (Path page : ProjectFolder.files(file -> file.startsWith(pages) && !file.getParent().equals(pages))) {
			pack.file("docs/" + pages.relativize(page).toString().replace('\\', '/'), TEXT.matcher(ProjectFolder.read(page))
					.replaceAll("$0\n$1.fr: " + MARK + "$2") + "\n## Résumé\n\n" + MARK + "En bref.\n");
		}
		return pack;
	}

	private void translate(Path english) throws IOException {
		Properties words = new Properties();
		try (Reader in = Files.newBufferedReader(english, StandardCharsets.UTF_8)) {
			words.load(in);
		}
		words.replaceAll((key, text) -> key.equals("rules.summary") ? "Résumé" : MARK + text);
		String name = english.toString().replace('\\', '/').replaceFirst("^.*/src/", "").replace(".properties", "_fr.properties");
		try (Writer out = Files.newBufferedWriter(made(name), StandardCharsets.UTF_8)) {
			words.store(out, null);
		}
	}

	/** Another file of the language, by its path from the root of the class path. */
	LanguagePack file(String path, String text) throws IOException {
		Files.writeString(made(path), text);
		return this;
	}

	private Path made(String path) throws IOException {
		Path file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		return file;
	}

	/** Runs the command line where the language is installed, and in the given folder; what it prints to both outputs. */
	String run(Path directory, String... arguments) throws ReflectiveOperationException, IOException {
		if (loader == null) {
			loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Object plain = loader.loadClass(Terminal.class.getName()).getField("PLAIN").get(null);
		Object io = loader.loadClass(Io.class.getName()).getConstructors()[0].newInstance(directory, out,
				new PrintWriter(out, true, StandardCharsets.UTF_8), plain, Locale.ENGLISH);
		loader.loadClass(Commands.class.getName()).getMethod("run", String[].class)
				.invoke(loader.loadClass(Commands.class.getName()).getConstructor(io.getClass()).newInstance(io), (Object) arguments);
		return out.toString(StandardCharsets.UTF_8);
	}

	private URL[] classPath() throws IOException {
		List<URL> path = new ArrayList<>(List.of(folder.toUri().toURL()));
		for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
			path.add(Path.of(entry).toUri().toURL());
		}
		return path.toArray(URL[]::new);
	}

	@Override
	public void close() throws IOException {
		if (loader != null) {
			loader.close();
		}
	}
}
