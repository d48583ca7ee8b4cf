package org.elenchus.rules.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.elenchus.model.Field;

/** Further particulars of cards, by the names of their CSL variables in whatever case these are written. */
public final class Particulars {

	private Particulars() {
	}

	/** What a card says under a name; empty if it says nothing there. */
	public static List<String> of(Collection<Field> fields, String name) {
		if (fields.isEmpty()) {
			return List.of();
		}
		List<String> values = new ArrayList<>(0);
		for (Field field : fields) {
			if (name.equalsIgnoreCase(field.getName())) {
				field.getValues().stream().filter(value -> !value.isBlank()).forEach(values::add);
			}
		}
		return values;
	}
}
