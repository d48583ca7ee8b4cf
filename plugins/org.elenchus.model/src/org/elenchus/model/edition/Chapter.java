package org.elenchus.model.edition;

import org.elenchus.model.text.TextRange;

/**
 * A chapter: what stands under one heading of the highest level of which an edition has several. What stands higher and
 * before them is the edition's title; where it stands lower or among them, the highest level of all makes the chapters.
 *
 * @param title the heading's words; empty for what stands before the first one
 * @param range the chapter with its heading, in UTF-16 offsets of the file
 */
public record Chapter(String title, TextRange range) {
}
