package org.elenchus.model.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Expiry;
import org.elenchus.model.Level;
import org.elenchus.model.Limit;
import org.elenchus.model.Need;
import org.elenchus.model.Policy;
import org.elenchus.model.Requirement;
import org.elenchus.model.Setting;
import org.elenchus.model.Weight;
import org.elenchus.model.WordList;

/**
 * What a policy's card asks.
 *
 * @param preset    the preset that it names, whether there is one of that name or not; null if it names none
 * @param demands   of which claims something is asked
 * @param weights   the weights of rules' findings
 * @param limits    the thresholds of rules, as they are written
 * @param words     words for rules to look for
 * @param doubtDays after how many days doubts expire; null if it does not say
 */
public record PolicyTerms(String preset, Map<Need, List<Demand>> demands, Map<String, Level> weights, Map<String, String> limits,
		Map<String, List<String>> words, Integer doubtDays) implements Serializable {

	public PolicyTerms {
		demands = Map.copyOf(demands);
		weights = Map.copyOf(weights);
		limits = Map.copyOf(limits);
		words = Map.copyOf(words);
	}

	/**
	 * The terms of a card. What a later setting says of a rule's weight or threshold, or of days, takes the place of what an earlier one
	 * says; needs and words add up. A setting of which the text lacks a part asks nothing.
	 */
	public static PolicyTerms of(Policy card) {
		return new PolicyTerms(card.getPreset(), demands(settings(card, Requirement.class)),
				last(settings(card, Weight.class).filter(weight -> weight.getLevel() != Level.UNSPECIFIED), Weight::getRule, Weight::getLevel),
				last(settings(card, Limit.class), Limit::getRule, Limit::getValue), words(settings(card, WordList.class)),
				settings(card, Expiry.class).map(Expiry::getDays).reduce(null, (one, later) -> later));
	}

	private static <S extends Setting> Stream<S> settings(Policy card, Class<S> kind) {
		return card.getSettings().stream().filter(kind::isInstance).map(kind::cast);
	}

	private static Map<Need, List<Demand>> demands(Stream<Requirement> settings) {
		return settings.collect(Collectors.groupingBy(Requirement::getNeed, Collectors.mapping(PolicyTerms::demand, Collectors.toUnmodifiableList())));
	}

	private static <S, V> Map<String, V> last(Stream<S> settings, Function<S, String> rule, Function<S, V> value) {
		return settings.filter(setting -> rule.apply(setting) != null && value.apply(setting) != null)
				.collect(Collectors.toMap(rule, value, (one, later) -> later));
	}

	private static Map<String, List<String>> words(Stream<WordList> settings) {
		return settings.filter(list -> list.getRule() != null).collect(Collectors.groupingBy(WordList::getRule,
				Collectors.flatMapping(list -> list.getWords().stream(), Collectors.toUnmodifiableList())));
	}

	private static Demand demand(Requirement requirement) {
		boolean all = requirement.getKinds().isEmpty() && !requirement.isContested();
		return new Demand(Math.max(1, requirement.getNumber()), all, Set.copyOf(requirement.getKinds()), requirement.isContested());
	}
}
