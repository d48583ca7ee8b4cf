package org.elenchus.rules.samples;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.elenchus.batch.Engine;
import org.elenchus.batch.InputFiles;
import org.elenchus.batch.Validated;
import org.elenchus.model.edition.Edition;
import org.elenchus.testing.ProjectFolder;

/** The folders with sample editions, read and checked by all rules, hints included. */
final class Samples {

	static final Path FOLDER = ProjectFolder.of("plugins/org.elenchus.examples");
	static final List<Validated> WORKSHOP = checked("workshop");
	static final List<Validated> ESSAYS = checked("editions");

	private Samples() {
	}

	private static List<Validated> checked(String folder) {
		return new Engine(Locale.ENGLISH).validate(InputFiles.of(List.of(FOLDER.resolve(folder))).texts());
	}

	/** The name of the file in which an edition stands, without its folder. */
	static String file(Edition edition) {
		return Path.of(edition.location()).getFileName().toString();
	}
}
