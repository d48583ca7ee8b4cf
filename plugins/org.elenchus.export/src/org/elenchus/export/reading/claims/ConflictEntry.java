package org.elenchus.export.reading.claims;

import java.util.Optional;

import org.elenchus.model.ConflictKind;

/**
 * Another claim that contradicts a claim, whichever of the two says so.
 *
 * @param key    its key
 * @param view   the claim, if this page shows it
 * @param kind   in what they contradict each other
 * @param reason how; {@code null} if the edition does not tell
 */
public record ConflictEntry(String key, Optional<ClaimView> view, ConflictKind kind, String reason) {
}
