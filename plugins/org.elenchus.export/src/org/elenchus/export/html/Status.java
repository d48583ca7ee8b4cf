package org.elenchus.export.html;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;

/** What a claim rests on, as far as its kind asks for it; later constants call for more attention. */
enum Status {
	PRIMARY, SOURCED, WITHOUT_PRIMARY, UNSOURCED;

	/** The kinds of claim for which the method asks a primary source. */
	private static final Set<ClaimKind> ASKS_PRIMARY = EnumSet.of(ClaimKind.EVENT, ClaimKind.FIGURE,
			ClaimKind.QUOTATION);

	static Status of(Claim claim) {
		if (claim.supports().isEmpty()) {
			return UNSOURCED;
		}
		if (claim.supports().stream().anyMatch(Status::isPrimary)) {
			return PRIMARY;
		}
		return ASKS_PRIMARY.contains(claim.kind()) ? WITHOUT_PRIMARY : SOURCED;
	}

	private static boolean isPrimary(Evidence evidence) {
		return evidence.kind() == SourceKind.PRIMARY;
	}

	/** The name of its class in the style sheet. */
	String style() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The id of its line in the legend, which describes the words that carry it. */
	String sign() {
		return "sign-" + style();
	}
}
