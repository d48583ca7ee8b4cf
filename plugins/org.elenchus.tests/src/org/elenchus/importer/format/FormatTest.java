package org.elenchus.importer.format;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.elenchus.importer.Blocks;
import org.elenchus.importer.RawPlacesCheck;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.record.RestoreCheck;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests a format that can be imported, and asks for every {@link FormatKind} of test. */
@ExtendWith(AllFormatKinds.class)
public abstract class FormatTest {

	private final FormatReader reader;

	/** Tests the format that this reader reads. */
	protected FormatTest(FormatReader reader) {
		this.reader = reader;
	}

	/** Reads an input; checks that no character of it is lost, and that it can be restored byte for byte. */
	protected final SourceDocument document(byte[] input) throws BadInput {
		SourceDocument document = reader.read(input, new Options("", Optional.empty(), "nl"));
		RawPlacesCheck.check(document);
		RestoreCheck.check(document, input);
		AllFormatKinds.shown(getClass(), FormatKind.shown(document));
		return document;
	}

	/** What is read of an input, as {@link Blocks} show it. */
	protected final String blocks(byte[] input) throws BadInput {
		return Blocks.of(document(input));
	}

	/** What is told of an input beside its text, by name. */
	protected final Map<String, Integer> counts(byte[] input) throws BadInput {
		return document(input).conventions().counts();
	}

	/** Why an input is refused, in English; checks that there is a reason in Dutch, too. */
	protected final String refusal(byte[] input) {
		BadInput refused = assertThrows(BadInput.class, () -> document(input));
		assertFalse(refused.reason(Locale.ENGLISH).isBlank());
		assertNotEquals(refused.reason(Locale.ENGLISH), refused.reason(Locale.of("nl")));
		AllFormatKinds.shown(getClass(), EnumSet.of(FormatKind.REFUSED));
		return refused.reason(Locale.ENGLISH);
	}
}
