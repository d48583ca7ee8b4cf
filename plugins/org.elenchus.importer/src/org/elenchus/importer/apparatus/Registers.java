package org.elenchus.importer.apparatus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.Strip;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Edition;

/** The works that registers describe: files of cards without an author's words. */
public final class Registers {

	private static final String CARD = "{source";
	private static final String EDITION = "{edition";

	private Registers() {
	}

	/**
	 * The works of registers.
	 *
	 * @param files texts in the markup by their names; those that are editions are left alone
	 */
	public static Works read(Map<String, String> files) {
		Map<String, String> registers = new TreeMap<>(files);
		registers.values().removeIf(text -> !text.contains(CARD) || text.contains(EDITION) || !Strip.strip(text).isBlank());
		if (registers.isEmpty()) {
			return Works.NONE;
		}
		MarkupProject project = Markup.get().project();
		registers.forEach(project::put);
		List<Source> cards = project.editions().stream().filter(edition -> edition.metadata().isEmpty()).map(Edition::sources)
				.flatMap(List::stream).toList();
		return Works.of(cards);
	}
}
