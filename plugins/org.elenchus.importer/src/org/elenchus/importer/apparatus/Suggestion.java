package org.elenchus.importer.apparatus;

import java.util.List;

/**
 * Words of a note that seem to cite a work, and perhaps which one; nothing was made of them.
 *
 * @param block      the index of the note's block in the document
 * @param start      where the words start in the block's clean text (UTF-16 offset)
 * @param end        where they end, exclusive
 * @param doubt      why they became no citation
 * @param candidates keys of works that could be meant, a few at most
 */
public record Suggestion(int block, int start, int end, Doubt doubt, List<String> candidates) {
}
