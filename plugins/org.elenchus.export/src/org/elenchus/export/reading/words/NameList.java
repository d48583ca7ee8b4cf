package org.elenchus.export.reading.words;

import java.util.List;

/** Strings names together: {@code A, B and C}. */
public final class NameList {

	private NameList() {
	}

	public static String of(List<String> names, EditionLabels labels) {
		return names.size() < 2 ? String.join("", names)
				: String.join(", ", names.subList(0, names.size() - 1)) + " " + labels.text("reference.and") + " " + names.getLast();
	}
}
