package org.elenchus.rules.catalogue.housekeeping;

import java.util.Map;

import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.source.CitedSources;

/** Tells of a source to which nothing in the project refers. */
public final class UnusedSource implements Rule {

	@Override
	public String id() {
		return "unused-source";
	}

	@Override
	public Reach reach() {
		return Reach.of(CitedSources.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		CitedSources cited = inquiry.overview(CitedSources.OVERVIEW);
		if (cited.isKnown()) {
			inquiry.edition().sources().stream().filter(source -> source.getKey() != null && !cited.contains(source.getKey()))
					.forEach(source -> inquiry.report(source, Map.of("subject", source.getKey())));
		}
	}
}
