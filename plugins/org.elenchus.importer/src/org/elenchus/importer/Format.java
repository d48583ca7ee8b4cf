package org.elenchus.importer;

import java.util.Locale;

import org.elenchus.importer.docx.DocxReader;
import org.elenchus.importer.format.FormatReader;
import org.elenchus.importer.html.HtmlReader;
import org.elenchus.importer.markdown.MarkdownReader;
import org.elenchus.importer.odt.OdtReader;
import org.elenchus.importer.pdf.PdfReader;
import org.elenchus.importer.plain.PlainTextReader;
import org.elenchus.importer.tei.TeiReader;

/** The formats that can be imported, in the order in which they are tried; text is last, for everything may be text. */
public enum Format {
	PDF(new PdfReader()), DOCX(new DocxReader()), ODT(new OdtReader()), TEI(new TeiReader()), HTML(new HtmlReader()),
	MARKDOWN(new MarkdownReader()), TEXT(new PlainTextReader());

	private final FormatReader reader;

	Format(FormatReader reader) {
		this.reader = reader;
	}

	/**
	 * The format of this name.
	 *
	 * @throws IllegalArgumentException if there is none
	 */
	static Format named(String label) {
		return valueOf(label.toUpperCase(Locale.ROOT));
	}

	/** The name on the command line, such as {@code text}. */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	FormatReader reader() {
		return reader;
	}

	/** The first format that recognises an input. */
	static Format of(byte[] bytes, String name) {
		for (Format each : values()) {
			if (each.reader.recognises(bytes, name)) {
				return each;
			}
		}
		return TEXT;
	}
}
