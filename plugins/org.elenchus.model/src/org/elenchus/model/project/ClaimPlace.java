package org.elenchus.model.project;

import java.io.Serializable;

/**
 * A claim in a file.
 *
 * @param location the file
 * @param key      the claim's key
 */
public record ClaimPlace(String location, String key) implements Serializable {
}
