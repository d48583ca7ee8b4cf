package org.elenchus.importer.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for all fonts that a file does not bring along with the one that the library brings. Only shapes differ, and nobody looks
 * at them here; the fonts of the machine are not searched, which takes seconds and leaves a file in the user's home.
 */
final class OneFont implements FontMapper {

	private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private TrueTypeFont font;

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(font(), false);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(font(), false);
	}

	@Override
	public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
		return new CIDFontMapping(null, font(), false);
	}

	private synchronized TrueTypeFont font() {
		if (font == null) {
			try (InputStream in = PDDocument.class.getResourceAsStream(RESOURCE)) {
				font = new TTFParser().parse(new RandomAccessReadBuffer(in));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return font;
	}
}
