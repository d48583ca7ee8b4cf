package org.elenchus.markup.serializing;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.markup.scanner.Quotes;

/**
 * A value in the place of another one.
 *
 * @param old   what stands there
 * @param value what is to stand there
 */
record Replacement(Piece old, Object value) {

	/** The new piece, in quotes if the old one is. */
	Piece like(Piece piece) {
		if (piece == null || value instanceof EObject || !Quotes.isQuoted(old.text()) || Quotes.isQuoted(piece.text())) {
			return piece;
		}
		return new Piece(piece.grammar(), null, value, '"' + piece.text() + '"');
	}
}
