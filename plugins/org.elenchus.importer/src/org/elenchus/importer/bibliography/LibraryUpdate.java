package org.elenchus.importer.bibliography;

import java.util.List;

import org.elenchus.sources.bibliography.Fault;

/**
 * A register of source cards after an import.
 *
 * @param text      the register
 * @param added     keys of the cards that are new, in the order of the library
 * @param updated   keys of the cards that say something new, in the order of the library
 * @param unchanged how many cards say what the library says
 * @param absent    keys of the cards that the library does not know, in the order of the register; they stay as they are
 * @param faults    what the library says that could not be taken over, in the order of its lines
 */
public record LibraryUpdate(String text, List<String> added, List<String> updated, int unchanged, List<String> absent, List<Fault> faults) {
}
