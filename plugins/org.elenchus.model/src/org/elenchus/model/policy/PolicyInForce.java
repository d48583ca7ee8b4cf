package org.elenchus.model.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.elenchus.model.Expiry;
import org.elenchus.model.Level;
import org.elenchus.model.Limit;
import org.elenchus.model.Need;
import org.elenchus.model.Policy;
import org.elenchus.model.Requirement;
import org.elenchus.model.Setting;
import org.elenchus.model.Weight;
import org.elenchus.model.WordList;
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
	public static PolicyInForce of(Optional<Preset> asked, List<Policy> cards) {
		return of(asked.or(() -> named(cards)).orElse(Preset.HISTORY)).with(cards);
	}

	/** The last preset that one of some cards names. */
	public static Optional<Preset> named(List<Policy> cards) {
		return cards.reversed().stream().map(Policy::getPreset).filter(id -> id != null)
				.flatMap(id -> Preset.of(id).stream()).findFirst();
	}

	/** This policy, and what further cards ask; the presets that they name do not count any more. */
	public PolicyInForce with(List<Policy> cards) {
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

	private void read(Policy card) {
		Set<Need> replaced = new HashSet<>();
		for (Setting setting : card.getSettings()) {
			switch (setting) {
			case Requirement requirement -> require(requirement, replaced.add(requirement.getNeed()));
			case Weight weight when weight.getLevel() == Level.UNSPECIFIED -> { }
			case Weight weight -> weights.put(weight.getRule(), weight.getLevel());
			case Expiry expiry -> doubtDays = OptionalInt.of(expiry.getDays());
			case Limit limit -> limits.put(limit.getRule(), limit.getValue());
			case WordList list -> words.computeIfAbsent(list.getRule(), rule -> new LinkedHashSet<>()).addAll(list.getWords());
			default -> throw new IllegalStateException("no setting: " + setting.eClass().getName());
			}
		}
	}

	private void require(Requirement requirement, boolean first) {
		if (first) {
			demands.put(requirement.getNeed(), new ArrayList<>());
		}
		boolean all = requirement.getKinds().isEmpty() && !requirement.isContested();
		demands.get(requirement.getNeed()).add(new Demand(Math.max(1, requirement.getNumber()), all, Set.copyOf(requirement.getKinds()), requirement.isContested()));
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

	/** The threshold of a rule that takes a whole number; {@code otherwise} where there is none or it is none. */
	public int limit(String rule, int otherwise) {
		return limit(rule).filter(value -> value.matches("\\d{1,9}")).map(Integer::valueOf).orElse(otherwise);
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
