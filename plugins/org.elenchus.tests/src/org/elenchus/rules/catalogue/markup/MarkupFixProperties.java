package org.elenchus.rules.catalogue.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.elenchus.markup.Editions;
import org.elenchus.markup.Strip;
import org.elenchus.markup.Texts;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.Catalogue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds for the fixes of all rules about markup, whatever stands in the text. */
class MarkupFixProperties {

	private static final Catalogue CATALOGUE = Catalogue.of(new UnclosedSpan(), new CrossingShortSpan(), new MalformedMarkup(),
			new UnresolvedReference(), new DuplicateKey(), new AmbiguousKey());

	private static List<Finding> findings(String text) {
		Edition edition = Editions.read(text);
		return CATALOGUE.check(edition, new Project(List.of(edition)), Locale.ENGLISH);
	}

	private static long count(String rule, List<Finding> findings) {
		return findings.stream().filter(finding -> finding.rule().equals(rule)).count();
	}

	private static String apply(String text, Fix fix) {
		return fix.edits().reversed().stream().reduce(text, (left, edit) -> edit.apply(left), (a, b) -> b);
	}

	@Property
	@Domain(Texts.class)
	void aFixAddsNeitherProblemsNorWordsOfTheAuthors(@ForAll String text) {
		List<Finding> findings = findings(text);
		for (Finding finding : findings) {
			for (Fix fix : finding.fixes()) {
				String fixed = apply(text, fix);
				assertTrue(count(finding.rule(), findings(fixed)) <= count(finding.rule(), findings), fixed);
				if (isBroken(finding, text)) {
					assertTrue(isPartOf(Strip.strip(fixed), Strip.strip(text)), fixed);
				} else {
					assertEquals(Strip.strip(text), Strip.strip(fixed));
				}
			}
		}
	}

	/** Whether what is found is a piece of markup that was read as the author's words. */
	private static boolean isBroken(Finding finding, String text) {
		return text.charAt(finding.range().start()) == '{';
	}

	/** Whether {@code part} is {@code whole} with characters left out. */
	private static boolean isPartOf(String part, String whole) {
		int at = 0;
		for (int i = 0; i < whole.length() && at < part.length(); i++) {
			at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
		}
		return at == part.length();
	}
}
