package org.elenchus.model.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;

/** In which files the cards of a project's claims stand. */
public final class ClaimCards {

	/** The cards of a project. */
	public static final Overview<Declared, ClaimCards> OVERVIEW = new Overview<>(Declared.class, ClaimCards.class, Declared::of, ClaimCards::new);

	/** Of several files with a card of one name the first, which is the one that other files mean by it. */
	private final Map<CardName, String> files = new HashMap<>();

	/**
	 * The cards of an edition.
	 *
	 * @param location the edition's file
	 * @param edition  the edition's key; empty if it has none
	 * @param keys     the keys of the claims that have a card there
	 */
	public record Declared(String location, String edition, Set<String> keys) implements Contribution {

		static Declared of(Edition edition) {
			return new Declared(edition.location(), CardNames.key(edition),
					edition.cards(ClaimCard.class).stream().map(ClaimCard::getKey).filter(key -> key != null).collect(Collectors.toUnmodifiableSet()));
		}
	}

	private ClaimCards(List<Declared> parts) {
		parts.forEach(part -> part.keys.forEach(key -> files.putIfAbsent(new CardName(part.edition, key), part.location)));
	}

	/** The file in which the card of a name stands; empty if there is none. */
	public Optional<String> file(CardName card) {
		return Optional.ofNullable(files.get(card));
	}

	/** The cards of the claims of an edition. */
	public OfEdition of(Edition edition) {
		return new OfEdition(edition);
	}

	/** The cards of the claims of one edition. */
	public final class OfEdition {

		private final String location;
		private final ClaimRefs refs;

		private OfEdition(Edition edition) {
			this.location = edition.location();
			this.refs = new ClaimRefs(edition);
		}

		/** The card of a claim in its place; empty if it has none. */
		public Optional<ClaimPlace> place(Claim claim) {
			return claim.card().flatMap(card -> {
				CardName name = refs.elsewhere(card);
				return name.equals(CardName.NONE) ? Optional.of(new ClaimPlace(location, claim.key()))
						: file(name).map(file -> new ClaimPlace(file, name.key()));
			});
		}
	}
}
