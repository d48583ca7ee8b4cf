package org.elenchus.importer.document;

/**
 * Words of a block's clean text that are perhaps read wrongly; nothing was repaired.
 *
 * @param start      where they start in the clean text
 * @param end        where they end, exclusive
 * @param reason     why, as a short name such as {@code glued-words}
 * @param suggestion what is perhaps meant; empty if nobody can know
 */
public record Suspect(int start, int end, String reason, String suggestion) {
}
