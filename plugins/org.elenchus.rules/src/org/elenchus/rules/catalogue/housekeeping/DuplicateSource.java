package org.elenchus.rules.catalogue.housekeeping;

import java.util.Map;

import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.source.Works;

/** Tells of a source that has two cards under two keys. */
public final class DuplicateSource implements Rule {

	@Override
	public String id() {
		return "duplicate-source";
	}

	@Override
	public Reach reach() {
		return Reach.of(Works.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		Works works = inquiry.overview(Works.OVERVIEW);
		inquiry.edition().sources().stream().filter(source -> source.getKey() != null)
				.forEach(source -> works.earlier(source).ifPresent(
						other -> inquiry.report(source, Map.of("subject", source.getKey(), "other", other))));
	}
}
