package org.elenchus.ide.document;

/**
 * A change of a text.
 *
 * @param version the version of the text that it makes
 * @param offset  where it starts, in UTF-16 units
 * @param length  how many units go
 * @param text    what comes in their place
 */
record Edit(long version, int offset, int length, String text) {
}
