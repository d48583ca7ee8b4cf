package org.elenchus.batch;

import java.util.List;

import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.model.edition.Project;

/** Reads texts as one project, again and again while they change. Not safe for use by several threads. */
public final class ProjectReader {

	private MarkupProject files = Markup.get().project();

	/**
	 * Reads texts. What has not changed since they were last read is taken over, unless there are others now.
	 *
	 * @param texts all texts of the project as they are now; their locations differ
	 */
	public Project read(List<InputText> texts) {
		if (!List.copyOf(files.locations()).equals(texts.stream().map(InputText::location).toList())) {
			files = Markup.get().project();
		}
		texts.forEach(text -> files.put(text.location(), text.text()));
		return files.project();
	}
}
