package org.elenchus.importer.docx;

import java.util.Map;
import java.util.Set;

import org.elenchus.importer.archive.Archive;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.format.Certainty;
import org.elenchus.importer.format.FormatReader;
import org.elenchus.importer.format.InputFormat;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.raw.BadInput;

/** Reads DOCX. A file of Word's old format, or one with a password, is refused with a reason. */
public final class DocxReader implements FormatReader {

	private static final InputFormat FORMAT = InputFormat.of("docx",
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");
	private static final String DOCUMENT = "word/document.xml";
	private static final String STYLES = "word/styles.xml";
	private static final String FOOTNOTES = "word/footnotes.xml";
	private static final String NUMBERING = "word/numbering.xml";
	private static final String ENDNOTES = "word/endnotes.xml";

	@Override
	public InputFormat format() {
		return FORMAT;
	}

	@Override
	public Certainty certainty(byte[] bytes, String name) {
		return Certainty.ofContent(isCompoundFile(bytes) || Archive.isOne(bytes) && Archive.mentions(bytes, DOCUMENT));
	}

	@Override
	public SourceDocument read(byte[] bytes, Options options) throws BadInput {
		if (isCompoundFile(bytes)) {
			throw new BadInput("word.old");
		}
		Map<String, byte[]> entries = Archive.read(bytes, DOCUMENT, Set.of(DOCUMENT, STYLES, FOOTNOTES, ENDNOTES, NUMBERING));
		DocxFields fields = new DocxFields(false);
		SourceDocument document = read(entries, fields);
		return fields.isLeftOut() ? read(entries, new DocxFields(true)) : document;
	}

	private static SourceDocument read(Map<String, byte[]> entries, DocxFields fields) throws BadInput {
		DocxStyles styles = new DocxStyles();
		DocxNotes notes = new DocxNotes();
		styles.read(entries.get(STYLES));
		notes.read("footnote", entries.get(FOOTNOTES));
		notes.read("endnote", entries.get(ENDNOTES));
		DocxLists lists = new DocxLists();
		lists.read(entries.get(NUMBERING));
		return new DocxWalk(styles, notes, lists, fields).read(entries.get(DOCUMENT));
	}

	/** Whether this is a container as old and as encrypted files of Word are. */
	private static boolean isCompoundFile(byte[] bytes) {
		return bytes.length > 3 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF && bytes[2] == 0x11 && bytes[3] == (byte) 0xE0;
	}
}
