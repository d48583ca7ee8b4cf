package org.elenchus.model.project;

/**
 * A source's card in its place.
 *
 * @param location the file in which it stands
 * @param number   its number among the cards of sources there, from 0
 * @param key      its key; empty if it has none
 */
public record SourceCard(String location, int number, String key) {
}
