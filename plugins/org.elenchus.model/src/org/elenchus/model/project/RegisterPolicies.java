package org.elenchus.model.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.elenchus.model.Policy;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.policy.PolicyInForce;
import org.elenchus.model.policy.PolicyTerms;
import org.elenchus.model.policy.Preset;

/** The policies of the files that belong to no edition, in the order of the files, and what they ask together on each preset. */
final class RegisterPolicies {

	static final Overview<Terms, RegisterPolicies> OVERVIEW = new Overview<>(Terms.class, RegisterPolicies.class, Terms::of, RegisterPolicies::new);

	private final List<PolicyTerms> cards;
	private final Map<Preset, PolicyInForce> made = new ConcurrentHashMap<>();

	/** What the cards of a file ask of all editions; those of an edition ask nothing of the others. */
	record Terms(List<PolicyTerms> cards) implements Contribution {

		static Terms of(Edition file) {
			return new Terms(file.metadata().isPresent() ? List.of() : file.cards(Policy.class).stream().map(PolicyTerms::of).toList());
		}
	}

	private RegisterPolicies(List<Terms> parts) {
		cards = parts.stream().flatMap(part -> part.cards.stream()).toList();
	}

	/** The last preset that one of the cards names. */
	Optional<Preset> preset() {
		return PolicyInForce.named(cards);
	}

	PolicyInForce on(Preset preset) {
		return made.computeIfAbsent(preset, one -> PolicyInForce.of(one).with(cards));
	}
}
