package org.elenchus.importer.pdf;

import java.io.IOException;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/** Opens a file, and counts the streams that have its other objects within them before the library unpacks them. */
final class PdfFile extends PDFParser {

	private static final String NO_PASSWORD = "";

	private final PackedStreams streams;

	PdfFile(byte[] bytes, PackedStreams streams, PdfLimits limits) throws IOException {
		super(new RandomAccessReadBuffer(bytes), NO_PASSWORD, null, null, MemoryUsageSetting.setupMainMemoryOnly(limits.bytes()).streamCache);
		this.streams = streams;
	}

	/** A stream that is needed to find the others is a table of places or of objects, whatever it says of itself. */
	@Override
	protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
		COSStream stream = super.parseCOSStream(dictionary);
		if (!initialParseDone && securityHandler == null) {
			long place = source.getPosition();
			streams.checkTable(stream);
			source.seek(place);
		}
		return stream;
	}

	@Override
	protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
		if (document.getObjectFromPool(getObjectKey(number, 0)).getObject() instanceof COSStream stream) {
			streams.checkTable(stream);
		}
		return super.parseObjectStreamObject(number, key);
	}
}
