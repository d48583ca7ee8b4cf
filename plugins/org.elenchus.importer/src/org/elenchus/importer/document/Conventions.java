package org.elenchus.importer.document;

import java.util.Map;

/**
 * What was found out about an input as a whole.
 *
 * @param detected the conventions it keeps, by name, such as {@code line-spacing: 2}; in the order in which a report names them
 * @param counts   what was done to it, by name, such as {@code hyphens-removed: 62}, where the blocks do not say it themselves
 */
public record Conventions(Map<String, String> detected, Map<String, Integer> counts) {

	/** Of a format that leaves nothing to find out. */
	public static final Conventions NONE = new Conventions(Map.of(), Map.of());
}
