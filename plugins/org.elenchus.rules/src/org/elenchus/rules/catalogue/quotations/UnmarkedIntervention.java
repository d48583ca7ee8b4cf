package org.elenchus.rules.catalogue.quotations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.quotation.CheckedQuotation;
import org.elenchus.rules.quotation.CheckedQuotations;
import org.elenchus.rules.quotation.Interventions;
import org.elenchus.rules.quotation.Interventions.Kind;
import org.elenchus.rules.quotation.Interventions.Sign;
import org.elenchus.rules.wording.Wording;

/** Tells of points and brackets in a quotation of which a reader cannot see, or sees wrongly, whether they are the quoting author's or the source's own. */
public final class UnmarkedIntervention implements Rule {

	@Override
	public String id() {
		return "unmarked-intervention";
	}

	@Override
	public Reach reach() {
		return CheckedQuotations.REACH;
	}

	@Override
	public void check(Inquiry inquiry) {
		List<Sign> signs = Interventions.of(inquiry);
		Map<Kind, Long> count = signs.stream().collect(Collectors.groupingBy(Sign::kind, Collectors.counting()));
		long bracketed = count.getOrDefault(Kind.ELLIPSIS, 0L);
		boolean usual = bracketed > count.getOrDefault(Kind.BARE_ELLIPSIS, 0L);
		List<Sign> open = signs.stream().filter(sign -> sign.kind() == Kind.INSERTION || sign.kind() == Kind.BARE_ELLIPSIS && bracketed > 0).toList();
		if (!open.isEmpty()) {
			check(inquiry, open, usual);
		}
	}

	private static void check(Inquiry inquiry, List<Sign> open, boolean usual) {
		Map<String, CheckedQuotation> standing = CheckedQuotations.standing(inquiry, open.stream().map(Sign::claim).distinct().toList());
		Set<String> differing = CheckedQuotations.of(inquiry).stream().map(quotation -> quotation.claim().key()).collect(Collectors.toSet());
		open.stream().filter(sign -> !differing.contains(sign.claim().key())).forEach(sign -> {
			Optional<CheckedQuotation> source = Optional.ofNullable(standing.get(sign.claim().key()));
			source.ifPresentOrElse(known -> compare(inquiry, sign, known), () -> {
				if (usual && sign.kind() == Kind.BARE_ELLIPSIS) {
					report(inquiry, sign, "");
				}
			});
		});
	}

	private static void compare(Inquiry inquiry, Sign sign, CheckedQuotation source) {
		String words = source.answer().verdict().place().of(source.answer().text().text());
		if (sign.kind() == Kind.INSERTION ? plain(words).contains(plain(sign.text())) : !hasPoints(words, source)) {
			report(inquiry, sign, inquiry.phrase(sign.kind() == Kind.INSERTION ? "own" : "missing", Map.of("source", source.source())));
		}
	}

	/** Where the source has points of its own, nobody can say which are which; and those of an excerpt may be of whoever took it. */
	private static boolean hasPoints(String words, CheckedQuotation source) {
		Stream<Source> cited = source.claim().evidence().stream().map(Evidence::citation).flatMap(citation -> Stream.of(citation.getSource(), citation.getVia()));
		return Interventions.hasEllipsis(words) || cited.filter(one -> one != null && source.source().equals(one.getKey()))
				.anyMatch(one -> one.getExcerpts().stream().anyMatch(Interventions::hasEllipsis));
	}

	private static String plain(String words) {
		return Wording.normal(words).toLowerCase(Locale.ROOT);
	}

	private static void report(Inquiry inquiry, Sign sign, String side) {
		Claim claim = sign.claim();
		inquiry.report(claim, sign.place(), Values.of(Map.of("subject", sign.text())).showing(Map.of("side", side)), List.of());
	}
}
