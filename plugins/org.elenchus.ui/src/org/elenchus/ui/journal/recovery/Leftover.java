package org.elenchus.ui.journal.recovery;

import java.nio.file.Path;
import java.time.Instant;

import org.elenchus.ui.journal.Place;

/**
 * Words that an earlier session left behind; the text itself stays on disk until it is needed.
 *
 * @param entry the journal's file
 * @param place of the text's file; of a damaged entry perhaps nowhere
 * @param change {@code null} where there is no file to compare with
 */
record Leftover(Path entry, Place place, Instant lastWord, Standing standing, Change change) {
}
