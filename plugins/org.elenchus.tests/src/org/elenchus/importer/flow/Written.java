package org.elenchus.importer.flow;

import java.util.List;
import java.util.function.Consumer;

import org.elenchus.importer.Blocks;
import org.elenchus.importer.RawPlacesCheck;
import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.raw.RawText;

/** What becomes of what is written. */
final class Written {

	private Written() {
	}

	/** The blocks of what is written without places. */
	static String blocks(Consumer<DocumentWriter> work) {
		return Blocks.of(extracted(work));
	}

	/** The document of what is written without places. */
	static SourceDocument extracted(Consumer<DocumentWriter> work) {
		DocumentWriter draft = new DocumentWriter();
		work.accept(draft);
		SourceDocument document = draft.extracted(Conventions.NONE);
		RawPlacesCheck.check(document);
		return document;
	}

	/** The document of what is written over a raw text. */
	static SourceDocument over(String raw, Consumer<DocumentWriter> work) {
		DocumentWriter draft = new DocumentWriter();
		work.accept(draft);
		SourceDocument document = draft.over(RawText.extracted(raw), Conventions.NONE);
		RawPlacesCheck.check(document);
		return document;
	}

	/** What belongs to no block, with the reason. */
	static List<String> removed(SourceDocument document) {
		return document.removals().stream().map(each -> each.reason().label() + " " + document.raw().text().substring(each.start(), each.end())).toList();
	}

	/** The raw characters from which each piece of the first block comes. */
	static List<String> sources(SourceDocument document) {
		return document.blocks().getFirst().pieces().stream().map(piece -> document.raw().text().substring(piece.start(), piece.end())).toList();
	}

	/** Writes words without a place. */
	static void flow(DocumentWriter draft, String text) {
		draft.flow(text, DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
	}
}
