package org.elenchus.benchmarks.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The formats whose files are damaged, by the endings of their names. */
public enum FuzzedFormat {
	PLAIN("txt"), MARKDOWN("md"), HTML("html"), TEI("xml", "tei"), DOCX("docx"), ODT("odt"), PDF("pdf"), BIBTEX("bib"), RIS("ris"), CSL_JSON("json");

	private final List<String> endings;

	FuzzedFormat(String... endings) {
		this.endings = List.of(endings);
	}

	/** A name that a file of the format has. */
	String fileName() {
		return "seed." + endings.getFirst();
	}

	/** Whether a file's name ends as those of this format do. */
	boolean isOne(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return endings.stream().anyMatch(ending -> name.endsWith("." + ending));
	}

	/** Whether its files are zip files with XML in them. */
	boolean isPacked() {
		return this == DOCX || this == ODT;
	}
}
