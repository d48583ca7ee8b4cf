package org.elenchus.importer.plain.notes;

import java.util.List;

/**
 * Lines of the author that follow on each other, among whose words references to notes can stand.
 *
 * @param from  where the words start: behind a label, or with the first line; a raw offset
 * @param lines the lines, in their order
 */
public record Passage(int from, List<Integer> lines) {
}
