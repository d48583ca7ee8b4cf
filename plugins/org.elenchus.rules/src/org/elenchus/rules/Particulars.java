package org.elenchus.rules;

import java.util.Collection;
import java.util.List;

import org.elenchus.model.Field;

/** Further particulars of cards, by the names of their CSL variables in whatever case these are written. */
public final class Particulars {

	private Particulars() {
	}

	/** What a card says under a name; empty if it says nothing there. */
	public static List<String> of(Collection<Field> fields, String name) {
		return fields.stream().filter(field -> name.equalsIgnoreCase(field.getName()))
				.flatMap(field -> field.getValues().stream()).filter(value -> !value.isBlank()).toList();
	}
}
