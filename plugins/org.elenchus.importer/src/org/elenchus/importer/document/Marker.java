package org.elenchus.importer.document;

/**
 * Where a text refers to a note. What was printed there is not in the clean text.
 *
 * @param label    what is printed, such as {@code 12} or {@code 1"0}
 * @param number   the number that is meant; 0 if it is none
 * @param position where the note belongs in the block's clean text
 * @param start    where the printed characters start in the raw text (UTF-16 offset, 0-based)
 * @param end      where they end, exclusive
 */
public record Marker(String label, int number, int position, int start, int end) {
}
