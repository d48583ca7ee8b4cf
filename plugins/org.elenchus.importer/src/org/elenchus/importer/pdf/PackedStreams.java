package org.elenchus.importer.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.elenchus.importer.raw.BadInput;

/**
 * Unpacks all streams of a file but pictures once, and counts: the library unpacks a stream into memory as a whole, whatever comes out,
 * and a thousand times as much as went in can.
 */
final class PackedStreams {

	/** How many bytes a stream may have when it is unpacked: the largest fonts, of Chinese and Japanese, have 30 MB. */
	static final int MOST_OF_STREAM = 128 << 20;

	private long left;

	/** At most {@code limit} bytes may be unpacked of all streams. */
	PackedStreams(long limit) {
		left = limit;
	}

	/** @throws BadInput if a stream is larger than a stream may be, or all together are larger than the limit */
	void check(COSDocument document) throws BadInput {
		for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
			COSObject object = document.getObjectFromPool(key);
			if (object != null && object.getObject() instanceof COSStream stream && !COSName.IMAGE.equals(stream.getDictionaryObject(COSName.SUBTYPE))) {
				check(stream);
			}
		}
	}

	private void check(COSStream stream) throws BadInput {
		List<COSName> filters = filters(stream.getFilters());
		if (filters.isEmpty()) {
			return;
		}
		try (InputStream raw = stream.createRawInputStream()) {
			InputStream in = raw;
			for (int i = 0; i < filters.size(); i++) {
				Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
				Unpacked out = new Unpacked(i + 1 < filters.size());
				filter.decode(in, out, stream, i);
				in = new ByteArrayInputStream(out.kept.toByteArray());
			}
		} catch (BadInput tooMuch) {
			throw tooMuch;
		} catch (IOException | RuntimeException damaged) {
			// whether the text needs this stream turns out when it is read; here only its size counts
		}
	}

	private static List<COSName> filters(COSBase filters) {
		if (filters instanceof COSArray several) {
			return several.toList().stream().filter(COSName.class::isInstance).map(COSName.class::cast).toList();
		}
		return filters instanceof COSName one ? List.of(one) : List.of();
	}

	/** What comes out of a filter; kept where another filter takes it. */
	private final class Unpacked extends OutputStream {

		private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
		private final boolean keeping;
		private int size;

		Unpacked(boolean keeping) {
			this.keeping = keeping;
		}

		@Override
		public void write(int octet) throws IOException {
			write(new byte[] { (byte) octet }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			size += length;
			left -= length;
			if (size > MOST_OF_STREAM || left < 0) {
				throw new BadInput("pdf.unpacked", size > MOST_OF_STREAM ? MOST_OF_STREAM >> 20 : PdfDocument.MAX_UNPACKED >> 20);
			}
			if (keeping) {
				kept.write(bytes, offset, length);
			}
		}
	}
}
