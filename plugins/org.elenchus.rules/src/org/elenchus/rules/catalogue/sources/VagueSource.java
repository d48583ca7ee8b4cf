package org.elenchus.rules.catalogue.sources;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.Medium;
import org.elenchus.model.Source;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.prose.SourceKinds;
import org.elenchus.rules.source.CitedSources;

/** Warns of a source that is cited, and whose card says nothing by which anybody could find it. */
public final class VagueSource implements Rule {

	/** Particulars that tell of a source and lead to none: what it is like, and when it was. */
	private static final Set<String> ONLY_TELLING = Set.of("abstract", "accessed", "annote", "available-date", "dimensions", "event-date", "genre", "issued",
			"keyword", "medium", "note", "number-of-pages", "number-of-volumes", "original-date", "status", "submitted");

	@Override
	public String id() {
		return "vague-source";
	}

	@Override
	public Reach reach() {
		return Reach.of(CitedSources.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		CitedSources cited = inquiry.overview(CitedSources.OVERVIEW);
		Collection<String> titles = inquiry.policy().words(id());
		inquiry.edition().sources().stream().filter(source -> source.getKey() != null && cited.contains(source.getKey()) && isVague(source, titles))
				.forEach(source -> inquiry.report(source, Map.of("subject", source.getKey())));
	}

	/** Where in an archive a document lies, citations often say; what is based on another source, or at hand, can be followed up. */
	private static boolean isVague(Source source, Collection<String> titles) {
		boolean traceable = source.getMedium() == Medium.ARCHIVE || source.getFulltext() != null || !source.getBasedOn().isEmpty()
				|| !source.getTranslationOf().isEmpty();
		return !traceable && source.getAuthors().stream().allMatch(String::isBlank) && !hasOwnTitle(source, titles)
				&& source.getFields().stream().allMatch(field -> field.getName() != null && ONLY_TELLING.contains(field.getName().toLowerCase(Locale.ROOT)));
	}

	private static boolean hasOwnTitle(Source source, Collection<String> titles) {
		return source.getTitle() != null && !source.getTitle().isBlank() && !SourceKinds.areAll(source.getTitle(), titles);
	}
}
