package org.elenchus.rules.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.elenchus.model.edition.Edition;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.Validated;
import org.elenchus.rules.engine.files.InputFiles;
import org.elenchus.testing.KeptFile;
import org.elenchus.testing.ProjectFolder;

/** The folders with sample editions, read and checked by all rules, hints included. */
final class Samples {

	static final Path FOLDER = ProjectFolder.of("plugins/org.elenchus.examples");
	static final List<Validated> WORKSHOP = checked("workshop");
	static final List<Validated> ESSAYS = checked("editions");

	private static final String BEFORE = "A test writes this table from what the rules find.";

	private Samples() {
	}

	private static List<Validated> checked(String folder) {
		return new Engine(Locale.ENGLISH).within(FOLDER.resolve(folder)).validate(InputFiles.of(List.of(FOLDER.resolve(folder))).texts());
	}

	/** Checks the table of a page. */
	static void checkTable(String name, String table) throws IOException {
		KeptFile.checkTable(FOLDER.resolve(name), BEFORE, table);
	}

	/** The name of the file in which an edition stands, without its folder. */
	static String file(Edition edition) {
		return Path.of(edition.location()).getFileName().toString();
	}
}
