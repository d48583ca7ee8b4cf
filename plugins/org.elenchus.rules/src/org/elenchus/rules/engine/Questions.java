package org.elenchus.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.elenchus.model.policy.Preset;
import org.elenchus.rules.wording.SimilarKeys;

/**
 * What a report asks of editions.
 *
 * @param policy the preset that is asked for, before those that the editions' cards name
 * @param rules  the ids of the rules to ask; none stands for all rules but hints
 */
public record Questions(Optional<Preset> policy, Set<String> rules) {

	/** What is asked where nobody says otherwise. */
	public static final Questions USUAL = new Questions(Optional.empty(), Set.of());

	public Questions {
		rules = Set.copyOf(rules);
	}

	/**
	 * The questions that somebody asks for by names.
	 *
	 * @param policy the name of a preset, or null
	 * @param rules  ids of rules, hints among them; none, or null, for the usual ones
	 * @throws UnknownName if there is no such preset or rule
	 */
	public static Questions named(String policy, Collection<String> rules) throws UnknownName {
		Optional<Preset> preset = policy == null ? Optional.empty() : Optional.of(preset(policy.strip()));
		Set<String> ids = new TreeSet<>();
		for (String rule : rules == null ? Set.<String>of() : rules) {
			ids.add(rule(rule.strip()).id());
		}
		return new Questions(preset, ids);
	}

	private static Preset preset(String name) throws UnknownName {
		return Preset.of(name).orElseThrow(() -> unknown("policy", name, Preset.ids()));
	}

	/**
	 * The page of an installed rule.
	 *
	 * @throws UnknownName if there is no such rule
	 */
	public static RulePage rule(String id) throws UnknownName {
		List<RulePage> pages = Catalogue.installed().pages();
		return pages.stream().filter(page -> page.id().equals(id)).findFirst()
				.orElseThrow(() -> unknown("rule", id, pages.stream().map(RulePage::id).toList()));
	}

	private static UnknownName unknown(String kind, String name, List<String> known) {
		String nearest = new SimilarKeys().of(kind, name, known::stream).map(id -> "did you mean '" + id + "'?")
				.orElseGet(() -> "there is " + String.join(", ", known));
		return new UnknownName("Unknown " + kind + " '" + name + "'; " + nearest);
	}

	/** The rules that are asked. */
	public Catalogue catalogue() {
		Catalogue installed = Catalogue.installed();
		return rules.isEmpty() ? installed.withoutHints() : installed.only(rules);
	}
}
