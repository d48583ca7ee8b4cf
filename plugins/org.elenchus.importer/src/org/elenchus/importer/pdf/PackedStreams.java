package org.elenchus.importer.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.elenchus.importer.raw.BadInput;

/**
 * Unpacks streams once, and counts: the library unpacks a stream into memory as a whole, whatever comes out, and a thousand times as much
 * as went in can. The library also passes over what goes wrong with a stream, so that the first refusal is kept here.
 */
final class PackedStreams {

	private final PdfLimits limits;
	private final Map<COSStream, Long> sizes = new IdentityHashMap<>();
	private long left;
	private BadInput refusal;

	PackedStreams(PdfLimits limits) {
		this.limits = limits;
		this.left = limits.bytes();
	}

	/** @throws BadInput if it is larger than a stream may be, or if all so far are larger than they may be together */
	void check(COSStream stream) throws BadInput {
		check(stream, limits.bytesOfStream());
	}

	/** As {@link #check}, for one of which the library makes very many parts in memory. */
	void checkTable(COSStream stream) throws BadInput {
		check(stream, limits.bytesOfTable());
	}

	/** How many bytes a stream that was checked has when it is unpacked. */
	long size(COSStream stream) {
		return sizes.get(stream);
	}

	/** Refuses again what was refused once. */
	void refuse() throws BadInput {
		if (refusal != null) {
			throw refusal;
		}
	}

	private void check(COSStream stream, long most) throws BadInput {
		refuse();
		if (!sizes.containsKey(stream)) {
			sizes.put(stream, unpacked(stream, most));
		}
		if (sizes.get(stream) > most) {
			throw tooMuch(most);
		}
	}

	private BadInput tooMuch(long limit) {
		refusal = new BadInput("pdf.unpacked", PdfLimits.megabytes(limit));
		return refusal;
	}

	private long unpacked(COSStream stream, long most) throws BadInput {
		List<COSName> filters = filters(stream.getFilters());
		Unpacked out = new Unpacked(false, most);
		try (InputStream raw = stream.createRawInputStream()) {
			InputStream in = raw;
			if (filters.isEmpty()) {
				in.transferTo(out);
			}
			for (int i = 0; i < filters.size(); i++) {
				Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
				out = new Unpacked(i + 1 < filters.size(), most);
				filter.decode(in, out, stream, i);
				in = new ByteArrayInputStream(out.kept.toByteArray());
			}
		} catch (BadInput tooMuch) {
			throw tooMuch;
		} catch (IOException | RuntimeException damaged) {
			// whether the text needs this stream turns out when it is read; here only its size counts
		}
		return out.size;
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
		private final long most;
		private long size;

		Unpacked(boolean keeping, long most) {
			this.keeping = keeping;
			this.most = most;
		}

		@Override
		public void write(int octet) throws IOException {
			write(new byte[] { (byte) octet }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			size += length;
			left -= length;
			if (size > most || left < 0) {
				throw tooMuch(size > most ? most : limits.bytes());
			}
			if (keeping) {
				kept.write(bytes, offset, length);
			}
		}
	}
}
