package org.elenchus.rules.catalogue.quotations;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.elenchus.model.Source;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.sources.library.Holding;
import org.elenchus.sources.library.Holding.Missing;

/** Tells of a source whose card names a full text that cannot be read. */
public final class FulltextUnavailable implements Rule {

	@Override
	public String id() {
		return "fulltext-unavailable";
	}

	@Override
	public Reach reach() {
		return Reach.FULL_TEXTS;
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.edition().sources().stream().filter(source -> source.getFulltext() != null && source.getKey() != null)
				.forEach(source -> check(inquiry, source));
	}

	private static void check(Inquiry inquiry, Source source) {
		Optional<Holding> holding = inquiry.library().find(inquiry.edition().location(), source.getFulltext());
		if (holding.orElse(null) instanceof Missing missing) {
			inquiry.report(source, Values.of(Map.of("subject", source.getKey(), "path", source.getFulltext()))
					.showing(Map.of("reason", phrase(inquiry, missing, ""), "settling", phrase(inquiry, missing, "_settled"))));
		}
	}

	private static String phrase(Inquiry inquiry, Missing missing, String of) {
		return inquiry.phrase(missing.reason().name().toLowerCase(Locale.ROOT) + of, Map.of());
	}
}
