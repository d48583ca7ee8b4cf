package org.elenchus.sources.quotation;

/**
 * A run of words of the source that is like a part of a quotation.
 *
 * @param from the first word
 * @param to   the word behind the last one
 * @param cost how far they differ, {@link Alignment#WORD} for another word or one too many, less for some left out; 0 if they do not
 */
record Match(int from, int to, int cost) {
}
