package org.elenchus.model.edition;

/** How a source stands to a claim. */
public enum Stance {
	SUPPORTS, DISPUTES
}
