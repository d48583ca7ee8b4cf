package org.elenchus.importer.document;

/** How words are set off. */
public enum Mark {
	ITALIC, BOLD
}
