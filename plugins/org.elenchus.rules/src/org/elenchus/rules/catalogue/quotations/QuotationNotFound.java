package org.elenchus.rules.catalogue.quotations;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.quotation.CheckedQuotation;
import org.elenchus.rules.quotation.CheckedQuotations;
import org.elenchus.sources.quotation.Verdict.Result;

/** Warns of quoted words that do not stand in the text of their source, and tells if they stand in that of another one. */
public final class QuotationNotFound implements Rule {

	@Override
	public String id() {
		return "quotation-not-found";
	}

	@Override
	public Reach reach() {
		return CheckedQuotations.REACH;
	}

	@Override
	public void check(Inquiry inquiry) {
		CheckedQuotations.of(inquiry).forEach(quotation -> check(inquiry, quotation));
		CheckedQuotations.unasked(inquiry).forEach(claim -> inquiry.leaveOpen("open"));
	}

	private static void check(Inquiry inquiry, CheckedQuotation quotation) {
		Result result = quotation.answer().verdict().result();
		if (result == Result.ALTERED) {
			return;
		}
		Optional<String> other = CheckedQuotations.elsewhere(inquiry, quotation);
		if (result == Result.NOT_FOUND || other.isPresent()) {
			String elsewhere = other.map(key -> inquiry.phrase("elsewhere", Map.of("other", key))).orElse("");
			inquiry.report(quotation.claim(), Values.of(Map.of("subject", quotation.source())).showing(Map.of("elsewhere", elsewhere)),
					List.of());
		}
	}
}
