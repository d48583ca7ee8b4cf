package org.elenchus.importer.pdf;

import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.elenchus.importer.raw.BadInput;

/** Looks at all objects of a file but pictures before anything is made of them. */
final class PdfObjects {

	private final PackedStreams streams;
	private final FontWidths widths;
	private final LetterMap maps;

	PdfObjects(PackedStreams streams, PdfLimits limits) {
		this.streams = streams;
		this.widths = new FontWidths(limits.widths());
		this.maps = new LetterMap(limits.widths());
	}

	/** @throws BadInput if a stream is too large, or all together are, or if a font is */
	void check(COSDocument document) throws BadInput {
		for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
			COSObject object = document.getObjectFromPool(key);
			COSBase value = object == null ? null : object.getObject();
			streams.refuse();
			if (value instanceof COSStream stream && !COSName.IMAGE.equals(stream.getDictionaryObject(COSName.SUBTYPE))) {
				streams.check(stream);
			}
			look(value);
		}
	}

	/** At what an object has within itself; what it names has a turn of its own. */
	private void look(COSBase value) throws BadInput {
		if (value instanceof COSArray array) {
			for (COSBase each : array) {
				look(each);
			}
		} else if (value instanceof COSDictionary dictionary) {
			font(dictionary);
			for (COSBase each : dictionary.getValues()) {
				look(each);
			}
		}
	}

	private void font(COSDictionary dictionary) throws BadInput {
		for (COSName map : List.of(COSName.TO_UNICODE, COSName.ENCODING)) {
			if (dictionary.getDictionaryObject(map) instanceof COSStream stream) {
				streams.checkTable(stream);
				maps.check(stream);
			}
		}
		widths.check(dictionary);
	}
}
