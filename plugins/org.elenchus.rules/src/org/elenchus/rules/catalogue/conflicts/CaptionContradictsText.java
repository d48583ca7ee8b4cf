package org.elenchus.rules.catalogue.conflicts;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.finding.Related;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.conflict.Captions;
import org.elenchus.rules.conflict.Contradiction;
import org.elenchus.rules.wording.Numerals;
import org.elenchus.rules.wording.Wording;

/** Warns of a caption that has another figure, date, place or answer than the text: at the caption, whichever comes first. */
public final class CaptionContradictsText implements Rule {

	@Override
	public String id() {
		return Captions.RULE;
	}

	@Override
	public Reach reach() {
		return Contradiction.REACH;
	}

	@Override
	public void check(Inquiry inquiry) {
		Captions captions = Captions.of(inquiry);
		if (!captions.areEmpty()) {
			inquiry.claims().forEach(claim -> captions.said(claim).filter(Captions.Said::isContradictory).ifPresent(said -> report(inquiry, claim, said)));
			Map<String, Claim> claims = inquiry.claims().collect(Collectors.toMap(Claim::key, UnaryOperator.identity()));
			Contradiction.of(inquiry).filter(pair -> captions.stand(pair.claim(), pair.other())).forEach(pair -> report(inquiry, captions, claims, pair));
		}
	}

	private static void report(Inquiry inquiry, Claim claim, Captions.Said said) {
		Related text = Related.place(inquiry.edition().location(), said.inText(), said.text());
		inquiry.report(claim, said.inCaption(), values(inquiry, "words", said.caption(), said.text(), text), List.of());
	}

	private static void report(Inquiry inquiry, Captions captions, Map<String, Claim> claims, Contradiction pair) {
		Claim other = claims.get(pair.other().place().key());
		boolean later = captions.said(pair.claim()).isPresent();
		Claim text = later ? other : pair.claim();
		Related place = Related.claim(inquiry.edition().location(), text.key(), text.words());
		inquiry.report(later ? pair.claim() : other,
				values(inquiry, pair.sort(), later ? pair.here() : pair.there(), later ? pair.there() : pair.here(), place), List.of());
	}

	private static Values values(Inquiry inquiry, String sort, String caption, String text, Related place) {
		return Values.of(Map.of("here", caption, "there", text)).beside(List.of(place), 1)
				.showing(Map.of("kind", inquiry.phrase(sort, Map.of()), "here", shown(inquiry, sort, caption), "there", shown(inquiry, sort, text)));
	}

	private static String shown(Inquiry inquiry, String sort, String said) {
		return Wording.brief(sort.equals("figure") ? Numerals.in(said, inquiry.language()) : said);
	}
}
