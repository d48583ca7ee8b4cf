package org.elenchus.rules.engine;

/**
 * Something that was asked for and could not be read.
 *
 * @param location its name as it was given
 * @param reason   why not, in one line and in the language of the run
 */
public record Unreadable(String location, String reason) {
}
