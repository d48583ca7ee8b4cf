package org.elenchus.rules.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Answer;
import org.elenchus.model.ClaimElement;
import org.elenchus.model.Conflict;
import org.elenchus.model.edition.Claim;

/** Which claims of an edition are parts of which, by {@code partOf}. */
public final class Wholes {

	private final Map<String, List<Claim>> parts = new LinkedHashMap<>();

	private Wholes(List<Claim> claims) {
		claims.forEach(claim -> claim.card().stream().flatMap(card -> card.getPartOf().stream()).map(ClaimElement::getKey).filter(Objects::nonNull).distinct()
				.forEach(whole -> parts.computeIfAbsent(whole, key -> new ArrayList<>()).add(claim)));
	}

	/** The claims of an edition. */
	public static Wholes of(List<Claim> claims) {
		return new Wholes(claims);
	}

	/** The parts of a claim, in the order of the edition. */
	public List<Claim> parts(Claim whole) {
		return parts.getOrDefault(whole.key(), List.of());
	}

	/** Whether some claims need not hold together: one stands against another, or several answer one question. */
	public static boolean areAlternatives(List<Claim> claims) {
		Set<String> keys = claims.stream().map(Claim::key).collect(Collectors.toSet());
		Set<String> asked = new HashSet<>();
		return claims.stream().anyMatch(claim -> against(claim).anyMatch(keys::contains)
				|| !questions(claim).stream().filter(question -> !asked.add(question)).toList().isEmpty());
	}

	private static Stream<String> against(Claim claim) {
		return Stream.concat(claim.counters().stream(), claim.card().stream().flatMap(card -> card.getConflicts().stream()).map(Conflict::getClaim)
				.filter(Objects::nonNull).map(ClaimElement::getKey).filter(Objects::nonNull));
	}

	private static Set<String> questions(Claim claim) {
		return claim.card().stream().flatMap(card -> card.getAnswers().stream()).map(Answer::getQuestion).filter(Objects::nonNull)
				.map(question -> question.getKey()).filter(Objects::nonNull).collect(Collectors.toSet());
	}
}
