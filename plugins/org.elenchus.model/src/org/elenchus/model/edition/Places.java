package org.elenchus.model.edition;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.text.TextRange;

/** Tells where things stand in a file. */
@FunctionalInterface
public interface Places {

	/**
	 * Where something stands, in UTF-16 offsets: a card's key, or the whole of anything else. It holds until the file is
	 * edited.
	 */
	TextRange of(EObject thing);
}
