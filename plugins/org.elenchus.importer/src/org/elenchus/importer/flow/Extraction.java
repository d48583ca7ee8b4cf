package org.elenchus.importer.flow;

import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.flow.Part.Reference;
import org.elenchus.importer.flow.Part.Words;

/** Makes the raw text of a format that has none: its words block by block. */
final class Extraction {

	private final StringBuilder raw = new StringBuilder();

	String text() {
		return raw.isEmpty() ? "" : raw + "\n";
	}

	DraftBlock place(DraftBlock block) {
		if (!raw.isEmpty()) {
			raw.append(SourceDocument.SEPARATOR);
		}
		for (int i = 0; i < block.parts().size(); i++) {
			block.parts().set(i, place(block.parts().get(i)));
		}
		return block;
	}

	private Part place(Part part) {
		int start = raw.length();
		return switch (part) {
			case Words words -> new Words(words.text(), start, raw.append(words.text()).length());
			case Reference reference -> new Reference(reference.note(), reference.label(), start, start);
			case Part.Switch change -> change;
		};
	}
}
