package org.elenchus.rules.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimElement;
import org.elenchus.model.edition.Claim;

/** Which claims of an edition are parts of others, and so what supports one that nothing supports by itself. */
public final class Joined {

	private final Set<String> supported = new HashSet<>();
	private final Map<String, List<String>> wholes = new HashMap<>();
	private final Set<String> joining = new HashSet<>();

	private Joined(List<Claim> claims) {
		claims.stream().filter(claim -> !claim.supports().isEmpty()).map(Claim::key).forEach(supported::add);
		claims.forEach(claim -> claim.card().ifPresent(card -> read(claim, card)));
	}

	private void read(Claim claim, ClaimCard card) {
		List<String> named = card.getPartOf().stream().map(ClaimElement::getKey).filter(Objects::nonNull).toList();
		wholes.put(claim.key(), named);
		if (supported.contains(claim.key())) {
			joining.addAll(named);
		}
	}

	/** The claims of an edition. */
	public static Joined of(List<Claim> claims) {
		return new Joined(claims);
	}

	/**
	 * Whether what joins others rests on them, or a part on its whole: a claim without words of its own of which a part is supported, and a part of a claim
	 * that is.
	 */
	public boolean isSupported(Claim claim) {
		return claim.parts().isEmpty() && joining.contains(claim.key()) || wholes.getOrDefault(claim.key(), List.of()).stream().anyMatch(supported::contains);
	}
}
