package org.elenchus.rules.prose;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;

/** What the author himself, outside what he quotes, does not pass off as a plain fact. */
public final class OwnHedges {

	private OwnHedges() {
	}

	/** The keys of those of some claims in whose sentences he says so, perhaps among others. */
	public static Set<String> among(Collection<Claim> claims, Inquiry inquiry) {
		if (claims.isEmpty()) {
			return Set.of();
		}
		Prose prose = Prose.of(inquiry);
		List<Phrases> hedges = Stream.of("hedge", "likelihood").map(name -> prose.phrases(name, List.of())).toList();
		return prose.sentences(claims.stream().map(Claim::key).collect(Collectors.toSet()), hedges)
				.filter(sentence -> hedges.stream().anyMatch(phrases -> !phrases.ownIn(sentence).isEmpty()))
				.flatMap(sentence -> sentence.claims().stream()).collect(Collectors.toSet());
	}
}
