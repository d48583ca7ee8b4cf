package org.elenchus.importer.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.elenchus.importer.raw.BadInput;

/** Looks at what pages print before anything is made of it: the library passes over damage silently, and pages may name one stream again and again. */
final class PageStreams {

	/** What the library keeps in memory for each stream of a page beside its bytes, estimated; without it, a million empty ones would count for nothing. */
	private static final int OF_EACH = 512;

	private final PackedStreams packed;
	private final PdfLimits limits;
	private final Set<COSStream> whole = Collections.newSetFromMap(new IdentityHashMap<>());
	private long left;

	PageStreams(PackedStreams packed, PdfLimits limits) {
		this.packed = packed;
		this.limits = limits;
		this.left = limits.bytes();
	}

	/**
	 * Looks at all pages.
	 *
	 * @throws IOException if one is damaged, as a {@link BadInput} if there are too many, or if together they are too large
	 */
	void check(PDDocument document) throws IOException {
		int pages = 0;
		for (PDPage page : document.getPages()) {
			pages++;
			if (pages > limits.pages()) {
				throw new BadInput("pdf.pages", limits.pages());
			}
			for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext();) {
				check(streams.next());
			}
		}
	}

	private void check(PDStream stream) throws IOException {
		COSStream content = stream.getCOSObject();
		packed.check(content);
		left -= packed.size(content) + OF_EACH;
		if (left < 0) {
			throw new BadInput("pdf.unpacked", PdfLimits.megabytes(limits.bytes()));
		}
		if (stream.getFilters().equals(List.of(COSName.FLATE_DECODE)) && whole.add(content)) {
			refuseDamage(content);
		}
	}

	private static void refuseDamage(COSStream content) throws IOException {
		try (InputStream in = new InflaterInputStream(content.createRawInputStream())) {
			in.transferTo(OutputStream.nullOutputStream());
		} catch (EOFException e) {
			// Some writers leave out the checksum at the end; all that is printed came before it.
		}
	}
}
