package org.elenchus.importer.flow;

import org.elenchus.importer.document.Kind;

/** Writes a table of a format whose raw text is made of it: a line for each row, a tab between cells; tables within are read along. */
public final class TableText {

	private final Draft draft;
	private int depth;
	private boolean cellBefore;

	/** Tables are written there. */
	public TableText(Draft draft) {
		this.draft = draft;
	}

	/** Whether paragraphs belong to a cell. */
	public boolean isOpen() {
		return depth > 0;
	}

	public void open() {
		depth++;
		if (depth == 1) {
			draft.open(Kind.TABLE, 0, "");
		}
	}

	public void close() {
		depth--;
		if (depth == 0) {
			draft.close();
		}
	}

	public void row() {
		draft.lineBreak(Draft.NOWHERE, Draft.NOWHERE);
		cellBefore = false;
	}

	public void cell() {
		if (cellBefore) {
			draft.cellBreak(Draft.NOWHERE, Draft.NOWHERE);
		}
		cellBefore = true;
	}

	/** Another paragraph in a cell. */
	public void paragraph() {
		draft.flow(" ", Draft.NOWHERE, Draft.NOWHERE);
	}
}
