package org.elenchus.batch.intake;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.elenchus.batch.files.Refusal;
import org.elenchus.batch.files.ShownPath;
import org.elenchus.batch.files.Targets;
import org.elenchus.batch.files.Use;
import org.elenchus.importer.bibliography.LibraryImport;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.record.RecordFile;
import org.elenchus.markup.Strip;
import org.elenchus.sources.bibliography.Bibliography;

/**
 * What the files of an import become, known before anything is written.
 *
 * @param items the files, libraries first: texts cite what stands in them, in whatever order somebody names them
 */
record IntakePlan(IntakeRequest request, List<Item> items) {

	private static final Bibliography NOTHING = new Bibliography(List.of(), List.of());
	/** So many names of files are told; of more, how many there are. */
	private static final int MOST_NAMES = 5;

	/**
	 * A file and what it becomes.
	 *
	 * @param edition the edition or register, from the request's directory if it lies there
	 */
	record Item(Path file, boolean library, Path edition) {

		private static Item of(Path file, boolean library, Path folder) {
			String name = fileName(file);
			int dot = name.lastIndexOf('.');
			return new Item(file, library, folder.resolve((dot > 0 ? name.substring(0, dot) : name) + ".elx"));
		}

		private static String fileName(Path file) {
			return file.getFileName() == null ? "" : file.getFileName().toString();
		}

		/** The file's name without the folders that it lies in. */
		String fileName() {
			return fileName(file);
		}

		/** The file's name as messages have it. */
		String name() {
			return file.toString();
		}

		/** Where the record of the edition lies. */
		Path record() {
			return RecordFile.beside(edition);
		}
	}

	static IntakePlan of(IntakeRequest request) {
		List<Item> items = new ArrayList<>();
		List<Item> texts = new ArrayList<>();
		for (Path file : request.files()) {
			boolean library = request.format().isEmpty() && LibraryIntake.isOne(request.place(file));
			Item item = Item.of(file, library, request.folder());
			(item.library ? items : texts).add(item);
		}
		items.addAll(texts);
		return new IntakePlan(request, items);
	}

	/**
	 * Looks for what would be lost.
	 *
	 * @throws Refusal if anything would be
	 */
	void check() throws IOException {
		Targets targets = new Targets(request.directory());
		for (Item item : there(each -> each.file)) {
			targets.add(item.edition, Use.EDITION, shown(item.file));
			if (!item.library) {
				targets.add(item.record(), Use.EDITION, shown(item.file));
			}
		}
		targets.add(request.report().orElse(null), Use.REPORT);
		targets.spare(items.stream().map(Item::file).toList());
		refuse("there", there(Item::edition).stream().filter(each -> !each.library).map(Item::edition).toList());
		refuse("records", there(Item::record).stream().filter(each -> !each.library).map(Item::record).toList());
		for (Item item : there(Item::edition)) {
			requireRegister(item);
		}
	}

	/** The items of which something is there; a file that is missing harms nothing. */
	private List<Item> there(Function<Item, Path> what) {
		return items.stream().filter(each -> Files.exists(request.place(what.apply(each)))
				&& Files.exists(request.place(each.file))).toList();
	}

	private void refuse(String key, List<Path> files) throws Refusal {
		if (!files.isEmpty()) {
			String names = files.stream().limit(MOST_NAMES).map(this::shown).collect(Collectors.joining(", "));
			throw new Refusal(key, files.size(), names + (files.size() > MOST_NAMES ? ", …" : ""));
		}
	}

	private String shown(Path file) {
		return ShownPath.of(request.directory(), file);
	}

	private void requireRegister(Item library) throws IOException {
		try {
			String register = Files.readString(request.place(library.edition));
			LibraryImport.run(register, NOTHING);
			if (!Strip.strip(register).isBlank()) {
				throw new Refusal("author", shown(library.edition), shown(library.file));
			}
		} catch (BadInput | CharacterCodingException broken) {
			// told when it is brought up to date, which it is not then
		}
	}
}
