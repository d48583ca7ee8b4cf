package org.elenchus.importer.format;

import java.util.Optional;

/**
 * What the user says about an input.
 *
 * @param name     the file's name, which tells formats apart that look alike; empty if it has none
 * @param from     the name of its format, such as {@code text}, if it is not to be found out
 * @param language its language, as the tag that the edition's card names, such as {@code nl}
 */
public record Options(String name, Optional<String> from, String language) {
}
