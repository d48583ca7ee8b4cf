package org.elenchus.importer.plain.lines;

/** What a line is: the author's words, a page's furniture, notes, or nothing. */
public enum Role {
	BLANK, TEXT, NOTE, NOTE_SEPARATOR, PAGE_NUMBER, RUNNING_HEAD
}
