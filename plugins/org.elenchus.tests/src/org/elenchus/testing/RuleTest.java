package org.elenchus.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.project.Overview;
import org.elenchus.model.project.Project;
import org.elenchus.rules.Rule;
import org.elenchus.rules.engine.Catalogue;
import org.elenchus.rules.engine.LeftOpen;
import org.elenchus.sources.library.Library;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests a rule on texts that say themselves where it reports, and asks for every {@link Kind} of test. */
@ExtendWith(AllKinds.class)
public abstract class RuleTest {

	private final Catalogue catalogue;
	private final Set<Overview<?, ?>> overviews;

	/** Tests a rule, perhaps together with others with which it has to do. */
	protected RuleTest(Rule... rules) {
		this(Catalogue.of(rules), rules);
	}

	/** Tests a rule on a day of its own. */
	protected RuleTest(LocalDate today, Rule rule) {
		this(Catalogue.of(rule).on(today), rule);
	}

	/** Tests a rule where full texts of sources can be found. */
	protected RuleTest(Library library, Rule rule) {
		this(Catalogue.of(rule).with(library), rule);
	}

	private RuleTest(Catalogue catalogue, Rule... rules) {
		this.catalogue = catalogue;
		this.overviews = Arrays.stream(rules).flatMap(rule -> rule.reach().overviews().stream()).collect(Collectors.toSet());
	}

	/** Checks that the rule reports where the texts say so, and nowhere else. The texts form one project. */
	protected final void check(String... marked) {
		List<Expectation> expected = Arrays.stream(marked).map(Expectation::read).toList();
		List<Edition> editions = editions(expected.stream().map(Expectation::text).toList());
		List<Expectation> found = editions.stream()
				.map(edition -> Expectation.of(edition.text(), findings(edition, editions))).toList();
		assertEquals(shown(expected), shown(found));
		note(found);
	}

	/** What the rule finds in a text that is read alone, or together with others before it. */
	protected final List<Finding> findings(String text, String... others) {
		List<Edition> editions = editions(Stream.concat(Stream.of(others), Stream.of(text)).toList());
		List<Finding> findings = findings(editions.getLast(), editions);
		note(List.of(Expectation.of(text, findings)));
		return findings;
	}

	/** How many things the rule cannot judge in a text that is read alone. */
	protected final int leftOpen(String text) {
		List<Edition> editions = editions(List.of(text));
		return catalogue.ask(editions.getFirst(), new Project(editions), Locale.ENGLISH).leftOpen().stream().mapToInt(LeftOpen::count).sum();
	}

	private void note(List<Expectation> found) {
		String rule = AllKinds.rule(getClass());
		if (!rule.isEmpty()) {
			AllKinds.shown(getClass(), Kind.shown(rule, found));
		}
	}

	/** What is found, with all editions at hand and with nothing of the others but what they contribute. */
	private List<Finding> findings(Edition edition, List<Edition> editions) {
		List<Finding> found = catalogue.check(edition, new Project(editions), Locale.ENGLISH);
		Project alone = OnlyOne.of(editions, editions.indexOf(edition), overviews);
		assertEquals(found, catalogue.check(alone.editions().getFirst(), alone, Locale.ENGLISH));
		return found;
	}

	private static List<Edition> editions(List<String> texts) {
		MarkupProject project = Markup.get().project();
		for (int i = 0; i < texts.size(); i++) {
			project.put(i + 1 + ".elx", texts.get(i));
		}
		return project.editions();
	}

	private static String shown(List<Expectation> expectations) {
		return expectations.stream().map(Expectation::toString).collect(Collectors.joining("\n----\n"));
	}
}
