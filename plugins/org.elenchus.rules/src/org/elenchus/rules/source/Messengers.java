package org.elenchus.rules.source;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.project.Conclusion;
import org.elenchus.model.project.Overviews;
import org.elenchus.model.project.SourceCards;

/** Through whom a project knows what stands against its claims: what disputes them, and what supports the claims that counter them. */
public final class Messengers {

	/** The messengers of a project. */
	public static final Conclusion<Messengers> CONCLUSION = Conclusion.of(Messengers.class, Messengers::new, Heard.OVERVIEW, SourceCards.OVERVIEW);

	/** The number of no work: what is cited itself, or through a work that nobody knows, is heard through none. */
	private static final int NONE = -1;
	private static final Set<Integer> UNKNOWN = Set.of(NONE);

	private final SourceCards cards;
	/** By claims that stand against another one: the works through which their support is cited, by number. */
	private final Map<String, Set<Integer>> supports = new HashMap<>();
	private final Map<String, Set<String>> opponents = new HashMap<>();

	private Messengers(Overviews known) {
		cards = known.overview(SourceCards.OVERVIEW);
		List<Heard> editions = known.overview(Heard.OVERVIEW).editions();
		if (editions.stream().anyMatch(Heard::secondHand)) {
			editions.forEach(part -> part.countering().forEach(claim -> claim.others().forEach(other -> oppose(claim.key(), other))));
			for (int i = 0; i < editions.size(); i++) {
				support(i, editions.get(i));
			}
		}
	}

	private void support(int edition, Heard part) {
		part.directly().forEach(key -> support(key, List.of(NONE)));
		part.through().forEach(claim -> support(claim.key(), claim.works().stream().map(work -> cards.number(edition, work)).toList()));
	}

	private void support(String claim, List<Integer> works) {
		if (opponents.containsKey(claim)) {
			supports.computeIfAbsent(claim, key -> new LinkedHashSet<>()).addAll(works);
		}
	}

	private void oppose(String claim, String other) {
		if (!claim.equals(other)) {
			opponents.computeIfAbsent(claim, key -> new LinkedHashSet<>()).add(other);
			opponents.computeIfAbsent(other, key -> new LinkedHashSet<>()).add(claim);
		}
	}

	/** The messengers of an edition's claims. */
	public OfEdition of(Edition edition) {
		return new OfEdition(cards.of(edition));
	}

	/** The messengers of one edition's claims. */
	public final class OfEdition {

		private final SourceCards.OfEdition numbers;

		private OfEdition(SourceCards.OfEdition numbers) {
			this.numbers = numbers;
		}

		/** The key of the first supporter of a claim through whom the other side is cited; empty if it is also heard otherwise, or not at all. */
		public Optional<String> only(Claim claim) {
			Optional<Integer> first = against(claim).findFirst().filter(work -> work != NONE);
			if (first.isEmpty()) {
				return Optional.empty();
			}
			Set<Integer> supporters = claim.supports().stream().flatMap(evidence -> evidence.source().stream()).map(numbers::number)
					.collect(Collectors.toSet());
			return first.filter(work -> against(claim).allMatch(supporters::contains)).map(work -> cards.all().get(work).key());
		}

		/** The works through which the evidence against a claim is cited; none also stands for a claim of which no support is known. */
		private Stream<Integer> against(Claim claim) {
			return Stream.concat(claim.disputes().stream().map(this::messenger),
					opponents.getOrDefault(claim.key(), Set.of()).stream().flatMap(opponent -> supports.getOrDefault(opponent, UNKNOWN).stream()));
		}

		private int messenger(Evidence evidence) {
			Source via = evidence.citation().getVia();
			return via == null ? NONE : numbers.number(via);
		}
	}
}
