package org.elenchus.importer.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.InflaterInputStream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.elenchus.importer.raw.BadInput;

/** Unpacks what pages print before anything is made of it: the library passes over damage silently and knows no limit. */
final class PageStreams {

	private static final int BUFFER = 1 << 14;

	private long left;

	/** At most {@code limit} bytes may be unpacked. */
	PageStreams(long limit) {
		left = limit;
	}

	/**
	 * Unpacks all pages.
	 *
	 * @throws IOException if one is damaged, as a {@link BadInput} if together they are larger than the limit
	 */
	void check(PDDocument document) throws IOException {
		int pages = 0;
		for (PDPage page : document.getPages()) {
			pages++;
			if (pages > PrintingLimits.MOST_PAGES) {
				throw new BadInput("pdf.pages", PrintingLimits.MOST_PAGES);
			}
			for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext();) {
				PDStream stream = streams.next();
				if (stream.getFilters().equals(List.of(COSName.FLATE_DECODE))) {
					check(stream);
				}
			}
		}
	}

	private void check(PDStream stream) throws IOException {
		byte[] buffer = new byte[BUFFER];
		try (InputStream in = new InflaterInputStream(stream.getCOSObject().createRawInputStream())) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				left -= read;
				if (left < 0) {
					throw new BadInput("pdf.unpacked", PdfDocument.MAX_UNPACKED >> 20);
				}
			}
		} catch (EOFException e) {
			// Some writers leave out the checksum at the end; all that is printed came before it.
			return;
		}
	}
}
