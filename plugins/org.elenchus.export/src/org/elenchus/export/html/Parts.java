package org.elenchus.export.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.elenchus.model.extension.Extensions;

/** The parts of the page by their names. */
final class Parts {

	private static final Map<String, Consumer<Sheet>> OURS = ours();

	private final Map<String, Consumer<Sheet>> writers = new HashMap<>(OURS);

	/**
	 * @param guests parts that take the place of ours
	 * @throws IllegalArgumentException if the page has no part of one's name
	 */
	Parts(List<Part> guests) {
		for (Part part : guests.reversed()) {
			if (writers.replace(part.name(), part::write) == null) {
				throw new IllegalArgumentException("The page has no part '" + part.name() + "'; it has " + String.join(", ", OURS.keySet()));
			}
		}
	}

	/** Ours, and those that are installed in their places. */
	static Parts installed() {
		return new Parts(Extensions.of(Part.class));
	}

	private static Map<String, Consumer<Sheet>> ours() {
		Map<String, Consumer<Sheet>> ours = new LinkedHashMap<>();
		ours.put("front", sheet -> new FrontMatter(sheet).write());
		ours.put("text", sheet -> new TextPart(sheet).write());
		ours.put("evidence", sheet -> new EvidencePart(sheet).write());
		ours.put("bibliography", sheet -> new BibliographyPart(sheet).write());
		ours.put("names", sheet -> new NamesPart(sheet).write());
		ours.put("findings", sheet -> new FindingsPart(sheet).write());
		return ours;
	}

	void write(String name, Sheet sheet) {
		writers.get(name).accept(sheet);
	}
}
