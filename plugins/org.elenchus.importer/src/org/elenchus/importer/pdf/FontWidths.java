package org.elenchus.importer.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.elenchus.importer.raw.BadInput;

/**
 * Counts the letters whose widths a font tells: three numbers can tell that of all letters from the first to the two thousand millionth, and
 * the library writes them down one by one. The tables are those of ISO 32000-1, 9.7.4.3.
 */
final class FontWidths {

	/** How many numbers a letter, or a range of letters, has in a table of widths, and in one of vertical metrics. */
	private static final int OF_WIDTH = 1;
	private static final int OF_VERTICAL_METRICS = 3;

	private final int most;

	FontWidths(int most) {
		this.most = most;
	}

	/** @throws BadInput if the dictionary is a font's and tells the widths of too many letters */
	void check(COSDictionary font) throws BadInput {
		if (letters(font.getDictionaryObject(COSName.W), OF_WIDTH) > most || letters(font.getDictionaryObject(COSName.W2), OF_VERTICAL_METRICS) > most) {
			throw new BadInput("pdf.widths", most);
		}
	}

	private static long letters(COSBase table, int numbers) {
		long letters = 0;
		if (table instanceof COSArray array) {
			int i = 0;
			while (i + 1 < array.size()) {
				COSBase next = array.getObject(i + 1);
				if (array.getObject(i) instanceof COSNumber first) {
					letters += letters(first, next, numbers);
					i += next instanceof COSArray ? 2 : 2 + numbers;
				} else {
					i++;
				}
			}
		}
		return letters;
	}

	/** As the library writes them down: numbers are integers of 32 bits, and ranges of vertical metrics stay ranges. */
	private static long letters(COSNumber first, COSBase next, int numbers) {
		if (next instanceof COSArray each) {
			return each.size() / numbers;
		}
		return numbers == OF_WIDTH && next instanceof COSNumber last ? Math.max(0, (long) last.intValue() - first.intValue() + 1) : 1;
	}
}
