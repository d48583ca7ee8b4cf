package org.elenchus.ide.highlighting;

import org.elenchus.model.text.TextRange;

/**
 * A stretch of a file with one meaning.
 *
 * @param range its place, in UTF-16 offsets
 * @param style what it is
 */
public record Highlight(TextRange range, Style style) {
}
