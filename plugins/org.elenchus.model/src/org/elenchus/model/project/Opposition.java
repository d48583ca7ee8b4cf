package org.elenchus.model.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.elenchus.model.EditionCard;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;

/**
 * Which claims of a project stand against each other. A card names the other claim by its key, or by the key of its
 * edition, a full stop and its key.
 */
final class Opposition {

	/** The claims by the names that others call them. */
	private final Map<String, List<Claim>> byName = new HashMap<>();
	/** The claims that name another one, by that name. */
	private final Map<String, List<Claim>> counteredBy = new HashMap<>();
	private final Set<Claim> countered = Collections.newSetFromMap(new IdentityHashMap<>());
	/** The editions of the claims that can be meant by a name with a full stop. */
	private final Map<Claim, String> editions = new IdentityHashMap<>();

	Opposition(List<Edition> project) {
		Set<String> named = named(project);
		if (!named.isEmpty()) {
			List<Claim> involved = involved(project, named);
			nameByKey(involved, named);
			nameByEdition(involved, named);
			involved.forEach(claim -> opponents(claim).forEach(name -> add(counteredBy, name, claim)));
			involved.stream().filter(claim -> names(claim).anyMatch(counteredBy::containsKey)).forEach(countered::add);
		}
	}

	/** The names by which claims call others. */
	private static Set<String> named(List<Edition> project) {
		Set<String> named = new HashSet<>();
		for (Edition edition : project) {
			for (Claim claim : edition.claims()) {
				if (!claim.counters().isEmpty()) {
					named.addAll(claim.counters());
				}
			}
		}
		return named;
	}

	/** The claims that name another one, and those that have one of these names. Editions count where one of these has a full stop. */
	private List<Claim> involved(List<Edition> project, Set<String> named) {
		boolean anyQualified = named.stream().anyMatch(name -> name.indexOf('.') >= 0);
		List<Claim> involved = new ArrayList<>();
		for (Edition edition : project) {
			Optional<String> key = edition.metadata().map(EditionCard::getKey).filter(one -> anyQualified);
			for (Claim claim : edition.claims()) {
				if (!claim.counters().isEmpty() || named.contains(claim.key())
						|| key.isPresent() && named.contains(key.get() + '.' + claim.key())) {
					involved.add(claim);
					key.ifPresent(one -> editions.put(claim, one));
				}
			}
		}
		return involved;
	}

	private void nameByKey(List<Claim> involved, Set<String> named) {
		involved.stream().filter(claim -> named.contains(claim.key())).forEach(claim -> add(byName, claim.key(), claim));
	}

	private void nameByEdition(List<Claim> involved, Set<String> named) {
		Set<String> keys = Set.copyOf(byName.keySet());
		involved.forEach(claim -> qualified(claim).filter(name -> named.contains(name) && !keys.contains(name))
				.ifPresent(name -> add(byName, name, claim)));
	}

	private static void add(Map<String, List<Claim>> claims, String name, Claim claim) {
		claims.computeIfAbsent(name, one -> new ArrayList<>()).add(claim);
	}

	private Optional<String> qualified(Claim claim) {
		return Optional.ofNullable(editions.get(claim)).map(edition -> edition + '.' + claim.key());
	}

	/** The names by which others can mean a claim: a key that is spelled like a qualified one is another claim's. */
	private Stream<String> names(Claim claim) {
		return Stream.concat(Stream.of(claim.key()), qualified(claim)
				.filter(name -> byName.getOrDefault(name, List.of()).stream().allMatch(one -> one.key().equals(claim.key()))).stream());
	}

	/** The names of the claims that a claim's card sets against it; a claim is no other view of itself. */
	private Stream<String> opponents(Claim claim) {
		return claim.counters().stream().filter(name -> names(claim).noneMatch(name::equals));
	}

	/** Whether a claim counters another one, known or not, or is countered. */
	boolean has(Claim claim) {
		return countered.contains(claim) || !claim.counters().isEmpty() && opponents(claim).findAny().isPresent();
	}

	/** The claims that counter a claim or that it counters; empty if one of them is unknown, or if there are none. */
	List<Claim> of(Claim claim) {
		if (!has(claim) || !opponents(claim).allMatch(byName::containsKey)) {
			return List.of();
		}
		Set<Claim> found = Collections.newSetFromMap(new IdentityHashMap<>());
		List<Claim> others = new ArrayList<>();
		Stream.concat(opponents(claim).map(byName::get), names(claim).map(name -> counteredBy.getOrDefault(name, List.of())))
				.flatMap(List::stream).filter(found::add).forEach(others::add);
		return List.copyOf(others);
	}
}
