package org.elenchus.rules.prose;

import java.util.OptionalInt;

/**
 * What the quotation marks of a text say: “…”, „…”, „…“, ‘…’, «…» and "…". Nothing is said wherever a mark can be something else: a single
 * closing mark is also an apostrophe, a straight mark behind a digit an inch, and some languages turn their marks around.
 *
 * @param unclosed      where the first mark stands that opens and does not close; empty if there is none, or if it cannot be told
 * @param closesAnother whether the text closes a quotation that it has not opened
 */
record QuotationMarks(OptionalInt unclosed, boolean closesAnother) {

	static QuotationMarks of(String text) {
		Pairing pairing = new Pairing(text);
		for (int i = 0; i < text.length(); i++) {
			pairing.read(i);
		}
		return new QuotationMarks(pairing.unclosed(), pairing.closesAnother());
	}
}
