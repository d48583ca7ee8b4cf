package org.elenchus.rules.catalogue.quotations;

import java.util.List;
import java.util.Map;

import org.elenchus.model.text.TextRange;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.prose.TextRuns;

/** Warns of a quotation that opens and does not close in its paragraph. */
public final class UnbalancedQuotation implements Rule {

	@Override
	public String id() {
		return "unbalanced-quotation";
	}

	@Override
	public void check(Inquiry inquiry) {
		TextRuns.unclosedQuotations(inquiry, (mark, words) -> inquiry.report(new TextRange(mark, mark + 1),
				Map.of("subject", words.substring(1).strip()), List.of()));
	}
}
