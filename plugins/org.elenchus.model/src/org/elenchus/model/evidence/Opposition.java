package org.elenchus.model.evidence;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.EditionCard;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.CardName;
import org.elenchus.model.project.CardNames;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;

/**
 * Which claims of a project stand against each other. A card names the other claim by its key, or by the key of its
 * edition, a full stop and its key.
 */
public final class Opposition {

	/** The opposition in a project. */
	public static final Overview<Sides, Opposition> OVERVIEW = new Overview<>(Sides.class, Opposition.class, Sides::of, Opposition::new);

	/** The claims by the names that others call them. */
	private final Map<String, List<Side>> byName = new HashMap<>();
	/** The claims that name another one, by that name. */
	private final Map<String, List<Side>> counteredBy = new HashMap<>();
	/** What is countered by another one. */
	private final Set<Standing> countered = new HashSet<>();
	/** Whether somebody calls a claim by its edition and its key. */
	private final boolean anyQualified;

	/**
	 * A claim among others.
	 *
	 * @param edition  the key of its edition; empty if it has none
	 * @param key      its own
	 * @param counters the names of the claims that its card sets against it
	 */
	public record Standing(String edition, String key, List<String> counters) implements Serializable {

		static Standing of(String edition, Claim claim) {
			return new Standing(edition, claim.key(), claim.counters());
		}
	}

	/**
	 * A claim, and who stands behind it.
	 *
	 * @param claim    the claim
	 * @param supports the sources that support it; {@link CardName#NONE} for one that is unknown
	 * @param speaker  who speaks, as its card says; empty if it does not
	 */
	public record Side(Standing claim, List<CardName> supports, String speaker) implements Serializable {

		static Side of(String edition, Claim claim, CardNames names) {
			return new Side(Standing.of(edition, claim), claim.supports().stream().map(one -> one.source().map(names::of).orElse(CardName.NONE)).toList(),
					claim.card().map(ClaimCard::getSpeaker).orElse(""));
		}
	}

	/** The claims of an edition. */
	public record Sides(List<Side> all) implements Contribution {

		static Sides of(Edition edition) {
			String key = key(edition);
			CardNames names = new CardNames();
			return new Sides(edition.claims().stream().map(claim -> Side.of(key, claim, names)).toList());
		}
	}

	private static String key(Edition edition) {
		return edition.metadata().map(EditionCard::getKey).orElse("");
	}

	private Opposition(List<Sides> parts) {
		Set<String> named = parts.stream().flatMap(part -> part.all.stream()).flatMap(side -> side.claim.counters.stream()).collect(Collectors.toSet());
		anyQualified = named.stream().anyMatch(name -> name.indexOf('.') >= 0);
		if (!named.isEmpty()) {
			List<Side> involved = parts.stream().flatMap(part -> part.all.stream()).filter(side -> isInvolved(side.claim, named)).toList();
			involved.stream().filter(side -> named.contains(side.claim.key)).forEach(side -> add(byName, side.claim.key, side));
			nameByEdition(involved, named);
			involved.forEach(side -> opponents(side.claim).forEach(name -> add(counteredBy, name, side)));
			involved.stream().map(Side::claim).filter(claim -> names(claim).anyMatch(counteredBy::containsKey)).forEach(countered::add);
		}
	}

	/** Whether a claim names another one, or has one of the names by which claims call others. */
	private boolean isInvolved(Standing claim, Set<String> named) {
		return !claim.counters.isEmpty() || named.contains(claim.key) || qualified(claim).filter(named::contains).isPresent();
	}

	private void nameByEdition(List<Side> involved, Set<String> named) {
		Set<String> keys = Set.copyOf(byName.keySet());
		involved.forEach(side -> qualified(side.claim).filter(name -> named.contains(name) && !keys.contains(name))
				.ifPresent(name -> add(byName, name, side)));
	}

	private static void add(Map<String, List<Side>> sides, String name, Side side) {
		sides.computeIfAbsent(name, one -> new ArrayList<>()).add(side);
	}

	private Optional<String> qualified(Standing claim) {
		return anyQualified && !claim.edition.isEmpty() ? Optional.of(claim.edition + '.' + claim.key) : Optional.empty();
	}

	/** The names by which others can mean a claim: a key that is spelled like a qualified one is another claim's. */
	private Stream<String> names(Standing claim) {
		return Stream.concat(Stream.of(claim.key), qualified(claim)
				.filter(name -> byName.getOrDefault(name, List.of()).stream().allMatch(one -> one.claim.key.equals(claim.key))).stream());
	}

	/** The names of the claims that a claim's card sets against it; a claim is no other view of itself. */
	private Stream<String> opponents(Standing claim) {
		return claim.counters.stream().filter(name -> names(claim).noneMatch(name::equals));
	}

	/** Whether a claim counters another one, known or not, or is countered. */
	private boolean has(Standing claim) {
		return countered.contains(claim) || !claim.counters.isEmpty() && opponents(claim).findAny().isPresent();
	}

	/** What stands against the claims of an edition. */
	public OfEdition of(Edition edition) {
		return new OfEdition(key(edition));
	}

	/** What stands against the claims of one edition. */
	public final class OfEdition {

		private final String edition;

		private OfEdition(String edition) {
			this.edition = edition;
		}

		/** Whether the project knows another view: a source that disputes the claim, or a claim that counters it or is countered by it. */
		public boolean hasCounterView(Claim claim) {
			return !claim.disputes().isEmpty() || has(Standing.of(edition, claim));
		}

		/**
		 * The claims that stand against a claim, whichever of the cards says so.
		 *
		 * @return empty also where one of them is unknown, so that nothing can be said of all
		 */
		public List<Side> opponents(Claim claim) {
			Standing own = Standing.of(edition, claim);
			if (!has(own) || !Opposition.this.opponents(own).allMatch(byName::containsKey)) {
				return List.of();
			}
			Set<Side> others = new LinkedHashSet<>();
			Stream.concat(Opposition.this.opponents(own).map(byName::get), names(own).map(name -> counteredBy.getOrDefault(name, List.of())))
					.forEach(others::addAll);
			return List.copyOf(others);
		}
	}
}
