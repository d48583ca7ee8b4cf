package org.elenchus.rules.conflict;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.elenchus.model.Card;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Project;
import org.elenchus.rules.Values;

/**
 * A claim in the file in which it stands.
 *
 * @param edition the file
 * @param claim   the claim as this file has it
 */
public record Statement(Edition edition, Claim claim) {

	/** The claim in its file, whatever it says: what an edition says is not compared letter by letter. */
	@Override
	public boolean equals(Object other) {
		return other instanceof Statement statement && statement.claim == claim && statement.edition == edition;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(claim);
	}

	/** What the claims of a project say on cards; each card in the file in which it stands. */
	static Stream<Statement> onCards(Project project) {
		return project.shared(OnCards.class, one -> new OnCards(read(one).toList())).all().stream();
	}

	/** Several rules ask for them. */
	private record OnCards(List<Statement> all) {
	}

	private static Stream<Statement> read(Project project) {
		return project.editions().stream().flatMap(edition -> {
			Set<Card> own = Collections.newSetFromMap(new IdentityHashMap<>());
			own.addAll(edition.cards());
			return edition.claims().stream().filter(claim -> claim.card().filter(own::contains).isPresent())
					.map(claim -> new Statement(edition, claim));
		});
	}

	/** The card of a claim that has one. */
	ClaimCard card() {
		return claim.card().orElseThrow();
	}

	/** The claim's words, or its key if it has none. */
	public String words() {
		return claim.words().isBlank() ? claim.key() : claim.words();
	}

	/**
	 * What a message says of this one where it stands against another: {@code other}, {@code file} and the kind.
	 *
	 * @param kind how they differ, in the messages' language
	 */
	public Values against(String kind) {
		return Values.of(Map.of("other", words())).showing(Map.of("file", edition.location(), "kind", kind));
	}
}
