package org.elenchus.model.project;

import java.io.Serializable;

/**
 * What one edition contributes to what is known over all editions of a project: an immutable record, made of that edition alone. Nothing
 * else of an edition is read when another one is asked about, so an edition can be forgotten, or be on another machine.
 * <p>
 * It is written to bytes and read back by Java's serialization of records, so its components are records, enumerations, strings, numbers,
 * dates, and the immutable lists, sets and maps of {@code java.util}; an absent value is {@code null} or an empty list, as an
 * {@code Optional} cannot be written.
 */
public interface Contribution extends Serializable {
}
