package org.elenchus.export.html;

import org.elenchus.export.reading.claims.Remark;

/** Writes why something is said, by whom and when, behind what is said. */
final class RemarkWriter {

	private RemarkWriter() {
	}

	/** @param sign parts what is said from its reason */
	static void write(Sheet sheet, Remark remark, String sign) {
		HtmlWriter html = sheet.html();
		if (remark.reason() != null) {
			html.text(sign).open("q");
			sheet.theirs().text(remark.reason()).close();
		}
		if (!remark.attribution().isEmpty()) {
			html.text(" ").element("span", "rater", "(" + remark.attribution() + ")");
		}
	}
}
