package org.elenchus.rules.catalogue.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.evidence.NameForms;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.source.Particulars;

/** Warns of a claim for which an author cites nobody but himself. */
public final class SelfCitationOnly implements Rule {

	@Override
	public String id() {
		return "self-citation-only";
	}

	@Override
	public Reach reach() {
		return Reach.of(NameForms.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		List<String> authors = inquiry.edition().metadata().map(card -> Particulars.of(card.getFields(), "author")).orElse(List.of());
		if (!authors.isEmpty()) {
			NameForms names = inquiry.overview(NameForms.OVERVIEW);
			Set<String> own = authors.stream().map(names::usual).collect(Collectors.toSet());
			inquiry.claims().filter(claim -> restsOn(own, names, claim)).forEach(inquiry::report);
		}
	}

	private static boolean restsOn(Set<String> own, NameForms names, Claim claim) {
		return !claim.is(ClaimKind.ATTRIBUTION) && !claim.supports().isEmpty()
				&& claim.supports().stream().allMatch(evidence -> isBy(own, names, evidence));
	}

	/** What an author witnessed himself nobody else may be able to tell. */
	private static boolean isBy(Set<String> own, NameForms names, Evidence evidence) {
		return evidence.kind() != SourceKind.PRIMARY && evidence.source().stream()
				.flatMap(source -> source.getAuthors().stream()).anyMatch(author -> own.contains(names.usual(author)));
	}
}
