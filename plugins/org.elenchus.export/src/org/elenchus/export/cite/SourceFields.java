package org.elenchus.export.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.common.util.EList;
import org.elenchus.model.Field;
import org.elenchus.model.Source;

/** Particulars by their CSL names, in whatever case they were written. */
public final class SourceFields {

	/** The name variables of CSL 1.0.2. Who is named under them can be one of several; of anything else the first counts. */
	private static final Set<String> NAMES = Set.of("author", "chair", "collection-editor", "compiler", "composer",
			"container-author", "contributor", "curator", "director", "editor", "editor-translator", "editorial-director",
			"executive-producer", "guest", "host", "illustrator", "interviewer", "narrator", "organizer", "original-author",
			"performer", "producer", "recipient", "reviewed-author", "script-writer", "series-creator", "translator");

	private final Map<String, List<String>> values = new HashMap<>();

	public SourceFields(EList<Field> fields) {
		for (Field field : fields) {
			List<String> told = field.getValues().stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
			if (field.getName() != null && !told.isEmpty()) {
				add(field.getName().toLowerCase(Locale.ROOT), told);
			}
		}
	}

	private void add(String name, List<String> told) {
		if (isName(name)) {
			values.computeIfAbsent(name, key -> new ArrayList<>()).addAll(told);
		} else {
			values.putIfAbsent(name, told);
		}
	}

	/** The title of a source; empty if its card does not tell. */
	public static String title(Source source) {
		return source.getTitle() == null ? "" : source.getTitle().strip();
	}

	/** When a source was published, as its card has it; empty if it does not tell. */
	public static String year(Source source) {
		return source.getYear() != null ? source.getYear().strip() : new SourceFields(source.getFields()).get("issued").orElse("");
	}

	/** Whether names of persons or bodies stand under {@code field}. */
	public static boolean isName(String field) {
		return NAMES.contains(field);
	}

	public Optional<String> get(String name) {
		return joined(values.get(name.toLowerCase(Locale.ROOT)));
	}

	/** Like {@link #get}; afterwards it is no longer among the rest. */
	public Optional<String> take(String name) {
		return joined(values.remove(name.toLowerCase(Locale.ROOT)));
	}

	/** The names under {@code name}; afterwards they are no longer among the rest. */
	public List<String> takeNames(String name) {
		return Optional.ofNullable(values.remove(name.toLowerCase(Locale.ROOT))).orElse(List.of());
	}

	private static Optional<String> joined(List<String> told) {
		return Optional.ofNullable(told).map(all -> String.join(", ", all));
	}

	/** What nobody took, by name. */
	public SortedMap<String, List<String>> rest() {
		return new TreeMap<>(values);
	}
}
