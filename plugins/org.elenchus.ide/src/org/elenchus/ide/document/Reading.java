package org.elenchus.ide.document;

import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Project;

/**
 * A text and what has been read from it. Only whoever is asked may look at it, and only as long as he answers: the next edit changes it.
 *
 * @param version the version of the text
 * @param file    the parsed text
 * @param edition what it says
 * @param project the editions that it is read with
 */
public record Reading(long version, ElenchusResource file, Edition edition, Project project) {
}
