package org.elenchus.sources.bibliography;

import java.util.List;
import java.util.Map;

import org.elenchus.model.Medium;

/**
 * What a library says about one work. No text in it holds line ends, control characters or white space at its ends.
 *
 * @param line      the line of the library where it starts, from 1
 * @param key       its key in the library; empty if it has none there
 * @param medium    its form; {@link Medium#OTHER} if its type tells none
 * @param authors   given name first
 * @param title     empty if it has none
 * @param year      in the notation of EDTF, or as it stands in the library if it is no such date; empty if it has none
 * @param language  empty if it has none
 * @param variables the rest in the order of the library: variables of the Citation Style Language 1.0.2 by their names, others by a
 *                  name that says where they come from, as {@code tex.file}; each line of a note is one value
 */
public record Entry(int line, String key, Medium medium, List<String> authors, String title, String year, String language,
		Map<String, List<String>> variables) {
}
