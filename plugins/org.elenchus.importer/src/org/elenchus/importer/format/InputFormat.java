package org.elenchus.importer.format;

import java.util.List;
import java.util.Locale;

/**
 * A format that can be imported.
 *
 * @param name      its name as users type it, such as {@code docx}
 * @param endings   how names of its files end, in small letters and without the dot, the usual ending first
 * @param mediaType what it is, as the registry of media types has it
 */
public record InputFormat(String name, List<String> endings, String mediaType) {

	public InputFormat {
		endings = List.copyOf(endings);
	}

	/** A format with these endings. */
	public static InputFormat of(String name, String mediaType, String... endings) {
		return new InputFormat(name, List.of(endings), mediaType);
	}

	/** Whether a file's name ends as those of this format do, in capitals or small letters. */
	public boolean isNameOf(String file) {
		String lower = file.toLowerCase(Locale.ROOT);
		return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
	}
}
