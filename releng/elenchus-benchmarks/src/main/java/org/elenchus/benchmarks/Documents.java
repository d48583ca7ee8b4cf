package org.elenchus.benchmarks;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.model.edition.Edition;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;

/** Writes the generated editions to a folder, and a project of many to one below it; says whether their markup is valid and how much heap one takes. */
final class Documents {

	private Documents() {
	}

	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		heap(Editions.REFERENCE.text(1));
		boolean valid = write(folder, "reference.elx", Editions.REFERENCE);
		valid &= write(folder, "book.elx", Editions.BOOK);
		valid &= write(folder, "ten-books.elx", Editions.TEN_BOOKS);
		ProjectFiles.FIVE_HUNDRED.write(folder.resolve("project"), 1);
		System.exit(valid ? 0 : 1);
	}

	private static boolean write(Path folder, String name, Editions size) throws IOException {
		String text = size.text(1);
		Files.writeString(folder.resolve(name), text);
		Edition edition = new Engine(Locale.ENGLISH).validate(List.of(new InputText(name, text))).get(0).edition();
		System.out.printf("%s: %d characters, %d claims, %d markup problems%n", name, text.length(), edition.claims().size(),
				edition.problems().size());
		return edition.problems().isEmpty();
	}

	private static void heap(String text) {
		new Engine(Locale.ENGLISH).validate(List.of(new InputText("warm-up", "{a| b}")));
		long before = used();
		MarkupProject project = Markup.get().project();
		project.put("a", text);
		List<Edition> editions = project.editions();
		editions.forEach(Edition::claims);
		double megabytes = (used() - before) / 1e6;
		System.out.printf(Locale.ROOT, "heap of the reference document: %.0f MB, %.0f per million characters (%d claims)%n", megabytes,
				megabytes / (text.length() / 1e6), editions.get(0).claims().size());
		Reference.reachabilityFence(project);
	}

	private static long used() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}
}
