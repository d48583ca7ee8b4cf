package org.elenchus.rules.conflict;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Name;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.ClaimCards;
import org.elenchus.model.project.ClaimPlace;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.conflict.Gazetteer.Rank;
import org.elenchus.rules.conflict.Located.Mark;
import org.elenchus.rules.conflict.Located.Sort;

/** Where the claims of a project put what they tell. Of two claims of one event whose places cannot both be meant, the later one has the other. */
public final class Whereabouts {

	/** The places of a project's claims. */
	public static final Overview<Told, Whereabouts> OVERVIEW = new Overview<>(Told.class, Whereabouts.class, Told::of, Whereabouts::new);
	/** What a rule reads that asks for them. */
	public static final Reach REACH = Reach.of(OVERVIEW, ClaimCards.OVERVIEW);

	/** What stands between a place and that in which it lies. */
	private static final String PARTS = ",";

	/**
	 * What a card names.
	 *
	 * @param key    the card's key
	 * @param forms  the ways in which it is written, the main one first
	 * @param person whether the card has what only persons have: a birth, a death, a given name
	 */
	private record Named(String key, List<String> forms, boolean person) implements Serializable {

		static Stream<Named> of(Name card) {
			List<String> forms = Stream.concat(Stream.ofNullable(card.getForm()), card.getVariants().stream()).toList();
			boolean person = card.getBorn() != null || card.getDied() != null || card.getGiven() != null;
			return card.getKey() == null ? Stream.empty() : Stream.of(new Named(card.getKey(), forms, person));
		}

		String shown() {
			return forms.isEmpty() ? key : forms.getFirst();
		}
	}

	/** What an edition tells. */
	public record Told(List<Located> claims, List<Named> names) implements Contribution {

		static Told of(Edition edition) {
			KnownDates dates = new KnownDates();
			return new Told(Statement.onCards(edition).flatMap(claim -> Located.of(edition.location(), claim, dates)).toList(),
					edition.cards(Name.class).stream().flatMap(Named::of).toList());
		}
	}

	/**
	 * Two claims of one event in two places.
	 *
	 * @param here  the places of the later one
	 * @param other the earlier one
	 * @param there its places
	 */
	public record Pair(String here, Statement other, String there) {
	}

	private final Map<String, Named> byKey = new LinkedHashMap<>();
	private final Map<String, Named> byForm = new HashMap<>();
	private final Map<ClaimPlace, Pair> pairs = new HashMap<>();

	private Whereabouts(List<Told> parts) {
		parts.stream().flatMap(part -> part.names.stream()).forEach(name -> byKey.putIfAbsent(name.key, name));
		byKey.values().forEach(name -> name.forms.forEach(form -> byForm.putIfAbsent(Terms.fold(form), name)));
		Map<Mark, List<Placed>> events = new HashMap<>();
		parts.stream().flatMap(part -> part.claims.stream()).map(this::placed).filter(placed -> !placed.ranks.isEmpty())
				.forEach(placed -> add(events, placed));
	}

	/** A claim with what is known of its places, by the sorts of these. */
	private record Placed(Located claim, Map<String, List<Rank>> ranks) {

		boolean isElsewhere(Placed other) {
			return claim.canBeWhen(other.claim) && ranks.entrySet().stream().anyMatch(entry -> other.ranks.containsKey(entry.getKey())
					&& areApart(entry.getValue(), other.ranks.get(entry.getKey())));
		}

		private static boolean areApart(List<Rank> some, List<Rank> others) {
			return some.stream().allMatch(one -> others.stream().allMatch(one::isApartFrom));
		}
	}

	private Placed placed(Located claim) {
		return new Placed(claim, claim.places().stream().flatMap(this::spellings).flatMap(spellings -> Gazetteer.of(spellings).stream())
				.collect(Collectors.groupingBy(Rank::sort)));
	}

	/** The spellings of a place and, where its words name that in which it lies, those of each. */
	private Stream<List<String>> spellings(String place) {
		return named(place).map(name -> Stream.of(name.forms.stream().map(form -> form.split(PARTS, -1)[0]).map(Terms::fold).toList()))
				.orElseGet(() -> Arrays.stream(place.split(PARTS, -1)).map(Terms::fold).map(List::of));
	}

	private Optional<Named> named(String place) {
		return Optional.ofNullable(byKey.getOrDefault(place, byForm.get(Terms.fold(place))));
	}

	private void add(Map<Mark, List<Placed>> events, Placed placed) {
		Set<Placed> earlier = new LinkedHashSet<>();
		placed.claim.events().stream().filter(this::isCertain).map(mark -> events.computeIfAbsent(mark, one -> new ArrayList<>())).forEach(same -> {
			earlier.addAll(same);
			if (same.size() < Apart.ENOUGH) {
				same.add(placed);
			}
		});
		Statement where = placed.claim.where();
		earlier.stream().filter(other -> placed.isElsewhere(other) && isOpen(where, other.claim.where())).findFirst()
				.ifPresent(other -> pairs.put(where.place(), new Pair(shown(placed), other.claim.where(), shown(other))));
	}

	/** An institution acts in many places on one day. */
	private boolean isCertain(Mark mark) {
		return mark.sort() != Sort.AGENT || Optional.ofNullable(byKey.get(mark.what().getFirst())).filter(Named::person).isPresent();
	}

	private static boolean isOpen(Statement one, Statement other) {
		return !one.equals(other) && !Ties.arePartAndWhole(one, other) && !Ties.areInDispute(one, other, Ties.OF_PLACES);
	}

	private String shown(Placed placed) {
		return placed.claim.places().stream().map(place -> Optional.ofNullable(byKey.get(place)).map(Named::shown).orElse(place))
				.collect(Collectors.joining(", "));
	}

	/** The earlier claim of the same event in another place, for each claim of the edition under inquiry: for that of its card, in whichever file it stands. */
	public static Function<Claim, Optional<Pair>> of(Inquiry inquiry) {
		Map<ClaimPlace, Pair> pairs = inquiry.overview(OVERVIEW).pairs;
		ClaimCards.OfEdition cards = inquiry.ofEdition(ClaimCards.OfEdition.class, inquiry.overview(ClaimCards.OVERVIEW)::of);
		return pairs.isEmpty() ? claim -> Optional.empty() : claim -> cards.place(claim).map(pairs::get);
	}
}
