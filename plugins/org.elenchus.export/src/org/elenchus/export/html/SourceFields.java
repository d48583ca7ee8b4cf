package org.elenchus.export.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.common.util.EList;
import org.elenchus.model.Field;

/** Particulars by their CSL names, in whatever case they were written. */
final class SourceFields {

	private final Map<String, String> values = new HashMap<>();

	SourceFields(EList<Field> fields) {
		for (Field field : fields) {
			String value = String.join(", ", field.getValues()).strip();
			if (field.getName() != null && !value.isEmpty()) {
				values.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), value);
			}
		}
	}

	Optional<String> get(String name) {
		return Optional.ofNullable(values.get(name.toLowerCase(Locale.ROOT)));
	}

	/** Like {@link #get}; afterwards it is no longer among the rest. */
	Optional<String> take(String name) {
		return Optional.ofNullable(values.remove(name.toLowerCase(Locale.ROOT)));
	}

	/** What nobody took, by name. */
	SortedMap<String, String> rest() {
		return new TreeMap<>(values);
	}
}
