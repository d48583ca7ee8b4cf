package org.elenchus.ui.extension;

import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.flow.DocumentWriter;
import org.elenchus.importer.format.Certainty;
import org.elenchus.importer.format.FormatReader;
import org.elenchus.importer.format.InputFormat;
import org.elenchus.importer.format.Options;

/** An import format of someone else's: it reads whatever is called so. */
public final class GuestFormat implements FormatReader {

	@Override
	public InputFormat format() {
		return InputFormat.of("guest", "text/x-guest", "guest");
	}

	@Override
	public Certainty certainty(byte[] bytes, String name) {
		return Certainty.ofName(format().isNameOf(name));
	}

	@Override
	public SourceDocument read(byte[] bytes, Options options) {
		DocumentWriter draft = new DocumentWriter();
		draft.words("The guest read this.", DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
		return draft.extracted(Conventions.NONE);
	}
}
