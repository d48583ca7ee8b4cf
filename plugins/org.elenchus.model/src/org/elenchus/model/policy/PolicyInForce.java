package org.elenchus.model.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.elenchus.model.Level;
import org.elenchus.model.Need;
import org.elenchus.model.edition.Claim;

/**
 * What is asked of the claims of one edition: a preset, then what the cards of the project say, then the edition's own.
 * What a later one asks under one head (a need, a rule's weight, a threshold) takes the place of what an earlier one asks;
 * words are added.
 */
public final class PolicyInForce {

	private static final String REQUIRE = "require.";
	private static final String SEVERITY = "severity.";
	private static final String LIMIT = "limit.";
	private static final String DAYS = "doubts.days";

	/** What holds where the cards say nothing; a preset by itself has none. */
	private final Optional<PolicyInForce> base;
	/** What is asked, that of the base included: rules look here for every claim. */
	private final Map<Need, List<Demand>> demands = new EnumMap<>(Need.class);
	private final Map<String, Level> weights = new HashMap<>();
	private final Map<String, String> limits = new HashMap<>();
	private final Map<String, Set<String>> words = new HashMap<>();
	private OptionalInt doubtDays = OptionalInt.empty();

	private PolicyInForce(Optional<PolicyInForce> base) {
		this.base = base;
		base.ifPresent(before -> demands.putAll(before.demands));
	}

	/** A preset as it is. */
	public static PolicyInForce of(Preset preset) {
		PolicyInForce policy = new PolicyInForce(Optional.empty());
		policy.read(preset.settings());
		return policy;
	}

	/**
	 * Puts policies together.
	 *
	 * @param asked the preset that the user asked for; empty where it is left to the cards
	 * @param cards the cards that count, the most general first; the last preset that one of them names counts
	 */
	public static PolicyInForce of(Optional<Preset> asked, List<PolicyTerms> cards) {
		return of(asked.or(() -> named(cards)).orElse(Preset.HISTORY)).with(cards);
	}

	/** The last preset that one of some cards names. */
	public static Optional<Preset> named(List<PolicyTerms> cards) {
		return cards.reversed().stream().map(PolicyTerms::preset).filter(id -> id != null)
				.flatMap(id -> Preset.of(id).stream()).findFirst();
	}

	/** This policy, and what further cards ask; the presets that they name do not count any more. */
	public PolicyInForce with(List<PolicyTerms> cards) {
		PolicyInForce policy = new PolicyInForce(Optional.of(this));
		cards.forEach(policy::read);
		return policy;
	}

	private void read(Properties settings) {
		for (String name : new TreeSet<>(settings.stringPropertyNames())) {
			String value = settings.getProperty(name);
			if (name.startsWith(REQUIRE)) {
				String[] need = name.substring(REQUIRE.length()).split("\\.");
				int number = need.length > 1 ? Integer.parseInt(need[1]) : 1;
				demands.computeIfAbsent(Need.get(need[0]), one -> new ArrayList<>()).add(Demand.of(number, value));
			} else if (name.startsWith(SEVERITY)) {
				weights.put(name.substring(SEVERITY.length()), Level.get(value));
			} else if (name.startsWith(LIMIT)) {
				limits.put(name.substring(LIMIT.length()), value);
			} else if (name.equals(DAYS)) {
				doubtDays = OptionalInt.of(Integer.parseInt(value));
			}
		}
	}

	private void read(PolicyTerms card) {
		demands.putAll(card.demands());
		weights.putAll(card.weights());
		limits.putAll(card.limits());
		card.words().forEach((rule, list) -> words.computeIfAbsent(rule, one -> new LinkedHashSet<>()).addAll(list));
		doubtDays = card.doubtDays() == null ? doubtDays : OptionalInt.of(card.doubtDays());
	}

	/** Whether something is asked of a claim. */
	public boolean requires(Need need, Claim claim) {
		return number(need, claim) > 0;
	}

	/** How many of something are asked of a claim; 0 if it is not asked. */
	public int number(Need need, Claim claim) {
		int most = 0;
		List<Demand> asked = demands.getOrDefault(need, List.of());
		for (int i = 0; i < asked.size(); i++) {
			Demand demand = asked.get(i);
			most = demand.number() > most && demand.holdsFor(claim) ? demand.number() : most;
		}
		return most;
	}

	/** What a policy says about the weight of a rule's findings; empty where the rule's own weight holds. */
	public Optional<Level> weight(String rule) {
		return Optional.ofNullable(weights.get(rule)).or(() -> base.flatMap(before -> before.weight(rule)));
	}

	/** The threshold of a rule, as it is written; empty where the rule's own holds. */
	public Optional<String> limit(String rule) {
		return Optional.ofNullable(limits.get(rule)).or(() -> base.flatMap(before -> before.limit(rule)));
	}

	/** Words to look for beside a rule's own. */
	public Collection<String> words(String rule) {
		Set<String> all = new LinkedHashSet<>(base.map(before -> before.words(rule)).orElse(Set.of()));
		all.addAll(words.getOrDefault(rule, Set.of()));
		return all;
	}

	/** After how many days doubts expire. */
	public int doubtDays() {
		return doubtDays.orElseGet(() -> base.map(PolicyInForce::doubtDays).orElse(0));
	}
}
