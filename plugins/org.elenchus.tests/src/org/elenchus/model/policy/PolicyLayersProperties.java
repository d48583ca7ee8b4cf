package org.elenchus.model.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.elenchus.markup.Editions;
import org.elenchus.model.Need;
import org.elenchus.model.Policy;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Project;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Compares the policies of a project's files, which share what the registers ask, with those put together card by card. */
class PolicyLayersProperties {

	private static final List<String> SETTINGS = List.of("limit school-balance 50", "limit school-balance 70",
			"severity missing-locator off", "severity missing-locator error", "require primary for event",
			"require independent 2 for event", "require primary for figure", "require counterview for contested",
			"doubts expire after 30 days", "doubts expire after 90 days", "words weasel-words \"perhaps\"", "words weasel-words \"maybe\"");
	private static final List<String> RULES = List.of("school-balance", "missing-locator", "weasel-words");

	@Property(tries = 200)
	void eachFileHasThePolicyOfItsCardsInTheirOrder(@ForAll long seed) {
		Random random = new Random(seed);
		List<Edition> files = Editions.readAll(IntStream.range(0, 4).mapToObj(i -> file(random, i)).toArray(String[]::new));
		Project project = new Project(files);
		for (Edition file : files) {
			List<Policy> others = files.stream().filter(other -> other != file && other.metadata().isEmpty())
					.flatMap(other -> other.cards(Policy.class).stream()).toList();
			PolicyInForce expected = PolicyInForce.of(Optional.empty(), Stream.concat(others.stream(), file.cards(Policy.class).stream()).map(PolicyTerms::of).toList());
			assertEquals(told(expected, files), told(project.policy(file), files), () -> files.stream().map(Edition::text).toList().toString());
		}
	}

	private static List<Object> told(PolicyInForce policy, List<Edition> files) {
		Stream<Object> ofRules = RULES.stream().map(rule -> List.of(policy.limit(rule), policy.weight(rule), new HashSet<>(policy.words(rule))));
		Stream<Object> ofNeeds = Stream.of(Need.values()).map(need -> claims(files).map(claim -> policy.number(need, claim)).toList());
		return Stream.concat(Stream.of(policy.doubtDays()), Stream.concat(ofRules, ofNeeds)).toList();
	}

	private static Stream<Claim> claims(List<Edition> files) {
		return files.stream().flatMap(file -> file.claims().stream());
	}

	private static String file(Random random, int number) {
		StringBuilder text = new StringBuilder("{a event| x} {b figure| y} {c contested| z}\n\n");
		text.append(random.nextInt(3) == 0 ? "{edition e" + number + "}\n\n" : "");
		for (int card = random.nextInt(3); card > 0; card--) {
			text.append("{policy ").append(random.nextBoolean() ? oneOf(random, Preset.ids()) + ": " : "");
			IntStream.range(0, 1 + random.nextInt(3)).forEach(i -> text.append(oneOf(random, SETTINGS)).append(' '));
			text.append("}\n\n");
		}
		return text.toString();
	}

	private static String oneOf(Random random, List<String> words) {
		return words.get(random.nextInt(words.size()));
	}
}
