package org.elenchus.export.html;

import java.util.Set;

import org.elenchus.export.reading.claims.ClaimView;

/** Writes the numbers of claims behind a label, each linked to its claim. */
final class ClaimNumbers {

	private final PageContext context;
	private final HtmlWriter html;

	ClaimNumbers(PageContext context) {
		this.context = context;
		this.html = context.html();
	}

	/** Writes a paragraph, unless there are no claims. */
	void write(String label, Set<ClaimView> claims) {
		if (!claims.isEmpty()) {
			html.open("p", "uses").text(context.label(label));
			for (ClaimView claim : claims) {
				html.text(" ").open("a").attribute("href", "#" + claim.id()).text(Integer.toString(claim.number())).close();
			}
			html.close().line();
		}
	}
}
