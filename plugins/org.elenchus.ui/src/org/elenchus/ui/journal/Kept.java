package org.elenchus.ui.journal;

import java.nio.file.Path;

/**
 * An entry as it lies on disk.
 *
 * @param file of the journal
 * @param whole whether it is what was written; if not, the entry is what could be read of it
 */
public record Kept(Path file, Entry entry, boolean whole) {
}
