package org.elenchus.rules.catalogue.quotations;

import java.util.List;
import java.util.Map;

import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.quotation.CheckedQuotation;
import org.elenchus.rules.quotation.CheckedQuotations;
import org.elenchus.rules.quotation.SourceWords;
import org.elenchus.sources.quotation.Verdict.Result;

/** Warns of quoted words that differ from those of the source. */
public final class QuotationDiffers implements Rule {

	@Override
	public String id() {
		return "quotation-differs";
	}

	@Override
	public Reach reach() {
		return CheckedQuotations.REACH;
	}

	@Override
	public void check(Inquiry inquiry) {
		CheckedQuotations.of(inquiry).stream().filter(quotation -> quotation.answer().verdict().result() == Result.ALTERED)
				.forEach(quotation -> report(inquiry, quotation));
	}

	private static void report(Inquiry inquiry, CheckedQuotation quotation) {
		List<TextEdit> edits = SourceWords.edits(quotation);
		List<Fix> fixes = edits.isEmpty() ? List.of() : List.of(new Fix(inquiry.fixTitle(quotation.source()), edits));
		Values values = Values.of(Map.of("subject", quotation.source()));
		inquiry.report(quotation.claim(), values.showing(Map.of("difference", quotation.answer().verdict().shown())), fixes);
	}
}
