package org.elenchus.importer.docx;

import org.elenchus.importer.archive.Zip;

/** Makes documents as Word writes them. */
public final class Docx {

	private static final String NAMESPACE = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

	private Docx() {
	}

	/** A document whose body holds this. */
	public static Zip of(String body) {
		return new Zip().with("[Content_Types].xml", "<Types/>")
				.with("word/document.xml", "<w:document" + NAMESPACE + "><w:body>" + body + "</w:body></w:document>");
	}

	/** A paragraph of a style. */
	static String styled(String style, String text) {
		return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
	}

	/** A part of styles or notes. */
	static String part(String name, String content) {
		return "<w:" + name + NAMESPACE + ">" + content + "</w:" + name + ">";
	}
}
