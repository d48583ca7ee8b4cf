package org.elenchus.export.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.elenchus.model.extension.Extensions;

/** The parts of the page by their names. */
final class Parts {

	private static final Map<String, Consumer<PageContext>> OURS = ours();

	private final Map<String, Consumer<PageContext>> writers = new HashMap<>(OURS);

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

	private static Map<String, Consumer<PageContext>> ours() {
		Map<String, Consumer<PageContext>> ours = new LinkedHashMap<>();
		ours.put("front", context -> new FrontMatter(context).write());
		ours.put("text", context -> new TextPart(context).write());
		ours.put("evidence", context -> new EvidencePart(context).write());
		ours.put("questions", context -> new QuestionsPart(context).write());
		ours.put("bibliography", context -> new BibliographyPart(context).write());
		ours.put("names", context -> new NamesPart(context).write());
		ours.put("findings", context -> new FindingsPart(context).write());
		return ours;
	}

	void write(String name, PageContext context) {
		writers.get(name).accept(context);
	}
}
