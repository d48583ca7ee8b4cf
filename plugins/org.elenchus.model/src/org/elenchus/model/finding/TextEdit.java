package org.elenchus.model.finding;

import org.elenchus.model.text.TextRange;

/**
 * Replaces a range of the text; an empty range inserts.
 *
 * @param range       what is replaced, in UTF-16 offsets of the text before the edit
 * @param replacement what stands there afterwards
 */
public record TextEdit(TextRange range, String replacement) {
}
