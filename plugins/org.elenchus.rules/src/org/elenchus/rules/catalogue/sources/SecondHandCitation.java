package org.elenchus.rules.catalogue.sources;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.elenchus.model.Medium;
import org.elenchus.model.Source;
import org.elenchus.model.SourceKind;
import org.elenchus.model.archive.ArchiveReference;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.source.Dating;

/** Warns of a primary source that is cited as if it had been read, while the edition shows another work in between. */
public final class SecondHandCitation implements Rule {

	private static final Set<SourceKind> LATER = EnumSet.of(SourceKind.SECONDARY, SourceKind.TERTIARY);

	@Override
	public String id() {
		return "second-hand-citation";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().forEach(claim -> {
			Map<String, String> places = places(claim);
			for (Evidence evidence : claim.evidence()) {
				if (isCitedAsRead(evidence)) {
					between(places, evidence).ifPresent(other -> inquiry.report(claim, evidence, Map.of("other", other)));
				}
			}
		});
	}

	/** The later works that are cited for a claim beside its primary sources, by the places in them. */
	private static Map<String, String> places(Claim claim) {
		if (claim.evidence().size() == 1) {
			return Map.of();
		}
		Map<String, String> places = new HashMap<>();
		claim.evidence().stream().filter(evidence -> LATER.contains(evidence.kind()))
				.forEach(evidence -> places.putIfAbsent(evidence.citation().getLocator(), evidence.sourceKey()));
		return places;
	}

	private static boolean isCitedAsRead(Evidence evidence) {
		return evidence.kind() == SourceKind.PRIMARY && evidence.citation().getVia() == null && evidence.source().isPresent();
	}

	/** The key of the work through which the source is known; empty if nothing shows one. */
	private static Optional<String> between(Map<String, String> places, Evidence evidence) {
		Source source = evidence.source().orElseThrow();
		return carrier(source).or(() -> samePage(places, evidence.citation().getLocator(), source));
	}

	/** What was written before another work cannot rest on it; if its card says that it does, it has come down through it. */
	private static Optional<String> carrier(Source source) {
		List<Source> bases = source.getBasedOn();
		boolean known = !bases.isEmpty() && bases.stream().allMatch(base -> isLater(base, source));
		return known ? Optional.of(bases.getFirst().getKey()) : Optional.empty();
	}

	private static boolean isLater(Source base, Source source) {
		return LATER.contains(base.getKind()) && Dating.published(source).flatMap(own -> Dating.written(base)
				.filter(date -> date.earliest().isAfter(own.latest()))).isPresent();
	}

	/** A document in an archive does not have the page numbers of a book that is cited beside it. */
	private static Optional<String> samePage(Map<String, String> places, String locator, Source source) {
		boolean paged = !places.isEmpty() && source.getMedium() == Medium.ARCHIVE && locator != null && !locator.isBlank()
				&& ArchiveReference.in(locator).isEmpty();
		return paged ? Optional.ofNullable(places.get(locator)) : Optional.empty();
	}
}
