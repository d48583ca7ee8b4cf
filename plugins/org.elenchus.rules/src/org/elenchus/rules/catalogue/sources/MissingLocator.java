package org.elenchus.rules.catalogue.sources;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.Medium;
import org.elenchus.model.Need;
import org.elenchus.model.Source;
import org.elenchus.model.archive.ArchiveReference;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.source.Particulars;

/** Warns of a citation that does not say where in a long source its reader has to look. */
public final class MissingLocator implements Rule {

	private static final Set<Medium> LONG = EnumSet.of(Medium.BOOK, Medium.MEMOIR, Medium.THESIS, Medium.ARCHIVE,
			Medium.NEWSPAPER, Medium.DIARY, Medium.REPORT, Medium.STATISTICS);
	/** Everywhere: a place for what a work says again and again, and none for a figure. */
	private static final String PASSIM = "passim";

	@Override
	public String id() {
		return "missing-locator";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().filter(claim -> inquiry.policy().requires(Need.LOCATOR, claim))
				.forEach(claim -> claim.evidence().stream().filter(evidence -> lacksLocator(claim, evidence))
						.forEach(evidence -> inquiry.report(claim, evidence, Map.of())));
	}

	private static boolean lacksLocator(Claim claim, Evidence evidence) {
		String locator = evidence.citation().getLocator();
		boolean nowhere = locator == null || locator.isBlank() || claim.is(ClaimKind.FIGURE) && locator.strip().equalsIgnoreCase(PASSIM);
		return nowhere && read(evidence).filter(MissingLocator::isLong).isPresent()
				&& evidence.archive().map(ArchiveReference::missing).filter(List::isEmpty).isEmpty();
	}

	/** The source whose pages were turned: the one through which another is cited. */
	private static Optional<Source> read(Evidence evidence) {
		Source via = evidence.citation().getVia();
		return via == null ? evidence.source() : Optional.of(via).filter(source -> !source.eIsProxy());
	}

	/** A card that gives the pages stands for a few pages of a longer work. */
	private static boolean isLong(Source source) {
		return LONG.contains(source.getMedium()) && Particulars.of(source.getFields(), "page").isEmpty();
	}
}
