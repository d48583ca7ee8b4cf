package org.elenchus.batch;

import java.util.List;
import java.util.function.Consumer;

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
		return read(texts, text -> { });
	}

	/** Reads texts as {@link #read(List)} does; {@code before} is told of each before it is read, and ends the reading by throwing. */
	public Project read(List<InputText> texts, Consumer<InputText> before) {
		if (!List.copyOf(files.locations()).equals(texts.stream().map(InputText::location).toList())) {
			files = Markup.get().project();
		}
		for (InputText text : texts) {
			before.accept(text);
			files.put(text.location(), text.text());
		}
		return files.project();
	}
}
