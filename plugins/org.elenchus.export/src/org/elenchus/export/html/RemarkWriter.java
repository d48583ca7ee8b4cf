package org.elenchus.export.html;

import org.elenchus.export.reading.claims.Remark;

/** Writes why something is said, by whom and when, behind what is said. */
final class RemarkWriter {

	private RemarkWriter() {
	}

	/** @param sign parts what is said from its reason */
	static void write(PageContext context, Remark remark, String sign) {
		HtmlWriter html = context.html();
		if (remark.reason() != null) {
			html.text(sign).open("q");
			context.theirs().text(remark.reason()).close();
		}
		if (!remark.attribution().isEmpty()) {
			html.text(" ").element("span", "rater", "(" + remark.attribution() + ")");
		}
	}
}
