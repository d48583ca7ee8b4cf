package org.elenchus.importer.flow;

import org.elenchus.importer.document.Kind;

/** Writes a table of a format whose raw text is made of it: a line for each row, a tab between cells; tables within are read along. */
public final class TableText {

	private final DocumentWriter writer;
	private int depth;
	private boolean cellBefore;

	/** Tables are written there. */
	public TableText(DocumentWriter writer) {
		this.writer = writer;
	}

	/** Whether paragraphs belong to a cell. */
	public boolean isOpen() {
		return depth > 0;
	}

	public void open() {
		depth++;
		if (depth == 1) {
			writer.open(Kind.TABLE, 0, "");
		}
	}

	public void close() {
		depth--;
		if (depth == 0) {
			writer.close();
		}
	}

	public void row() {
		writer.lineBreak(DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
		cellBefore = false;
	}

	public void cell() {
		if (cellBefore) {
			writer.cellBreak(DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
		}
		cellBefore = true;
	}

	/** Another paragraph in a cell. */
	public void paragraph() {
		writer.flow(" ", DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);
	}
}
