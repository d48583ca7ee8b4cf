package org.elenchus.export.html;

import java.util.Locale;

import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;

/** What a claim rests on; later constants mean less. */
enum Status {
	PRIMARY, WITHOUT_PRIMARY, UNSOURCED;

	static Status of(Claim claim) {
		if (claim.supports().isEmpty()) {
			return UNSOURCED;
		}
		return claim.supports().stream().anyMatch(Status::isPrimary) ? PRIMARY : WITHOUT_PRIMARY;
	}

	private static boolean isPrimary(Evidence evidence) {
		return evidence.source().filter(source -> source.getKind() == SourceKind.PRIMARY).isPresent();
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
