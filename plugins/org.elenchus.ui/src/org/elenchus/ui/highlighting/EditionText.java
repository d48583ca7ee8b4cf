package org.elenchus.ui.highlighting;

import java.util.List;

import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.ide.highlighting.Highlighter;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;

/** The model behind one editor's text. It knows this text alone: a card in another file does not make a claim contested. */
final class EditionText {

	private static final String LOCATION = "editor";

	private MarkupProject project;

	/** The highlights of {@code text}, in the order of the text and without overlaps; for one thread at a time. */
	List<Highlight> highlights(String text) {
		if (project == null) {
			project = Markup.get().project();
		}
		project.put(LOCATION, text);
		return Highlighter.highlight(project.file(LOCATION), project.editions().get(0));
	}
}
