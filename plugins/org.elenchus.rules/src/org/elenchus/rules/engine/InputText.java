package org.elenchus.rules.engine;

/**
 * A text to check.
 *
 * @param location its name as messages show it, with {@code /} between folders
 * @param text     all its characters; a byte order mark is one of them
 */
public record InputText(String location, String text) {
}
