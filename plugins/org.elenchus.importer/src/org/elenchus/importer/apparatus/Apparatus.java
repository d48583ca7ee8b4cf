package org.elenchus.importer.apparatus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.SourceDocument;

/**
 * What the notes of a document cite.
 *
 * @param isAsked     whether there is a library in which works could be found
 * @param references  the citations by the index of their block, in the order of its text
 * @param resolved    how many of them stand behind ibid. or the like
 * @param suggestions what seems to cite a work, and became no citation, in the order of the document
 */
public record Apparatus(boolean isAsked, Map<Integer, List<Reference>> references, int resolved, List<Suggestion> suggestions) {

	/** Nothing was asked. */
	public static final Apparatus NONE = new Apparatus(false, Map.of(), 0, List.of());

	/** What the notes of a document cite of a library. Takes time in proportion to the document. */
	public static Apparatus of(SourceDocument document, Works library) {
		if (library.isEmpty()) {
			return NONE;
		}
		WorksNotInLibrary unknown = new WorksNotInLibrary();
		read(document, library, unknown);
		return read(document, library, unknown);
	}

	/** Read twice, the notes tell from the start which works they cite that the library does not have. */
	private static Apparatus read(SourceDocument document, Works library, WorksNotInLibrary unknown) {
		Chain chain = new Chain(library);
		Contexts contexts = new Contexts(document.blocks());
		Map<Integer, List<Reference>> references = new HashMap<>();
		List<Suggestion> suggestions = new ArrayList<>();
		int resolved = 0;
		for (int i = 0; i < document.blocks().size(); i++) {
			Block block = document.blocks().get(i);
			if (block.kind() == Kind.FOOTNOTE) {
				chain.note(block.label());
				NoteReader note = new NoteReader(i, block.text(), contexts.next(block.label()), library, unknown, chain).read();
				references.put(i, List.copyOf(note.references()));
				suggestions.addAll(note.suggestions());
				resolved += note.resolved();
			}
		}
		return new Apparatus(true, references, resolved, List.copyOf(suggestions));
	}

	/** The citations in a block. */
	public List<Reference> in(int block) {
		return references.getOrDefault(block, List.of());
	}

	/** How many citations there are. */
	public int cited() {
		return references.values().stream().mapToInt(List::size).sum();
	}
}
