package org.elenchus.model.project;

import java.util.Set;

/**
 * Something that is known over all editions of a project: an {@link Overview}, or a {@link Conclusion} from overviews.
 *
 * @param <T> what it is
 */
public sealed interface Knowledge<T> permits Overview, Conclusion {

	/** What it is; that names it, so no two have the same. */
	Class<T> whole();

	/** The overviews that must be had to know it. */
	Set<Overview<?, ?>> overviews();
}
