package org.elenchus.rules.prose;

import java.util.List;

import org.elenchus.model.text.TextRange;

/**
 * Words of a sentence that were looked for.
 *
 * @param words  the words as they are written, without markup
 * @param range  where they stand in the file, in UTF-16 offsets
 * @param quoted whether they stand between quotation marks, and so are another's
 * @param claims the keys of the claims to which they belong
 * @param from   the number of the first of them in the sentence, from 0
 * @param to     the number behind the last one
 */
public record Hit(String words, TextRange range, boolean quoted, List<String> claims, int from, int to) {

	public Hit {
		claims = List.copyOf(claims);
	}
}
