package org.elenchus.rules.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Source;
import org.elenchus.rules.engine.Catalogue;
import org.elenchus.rules.engine.RulePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workshop shows every rule at work, and each of its paragraphs is wrong in the way in which it says that it is. */
class WorkshopTest {

	private static final Set<String> HINTS = ids(Catalogue.installed().pages().stream().filter(RulePage::isHint));

	static List<WorkshopPiece> pieces() {
		return Samples.WORKSHOP.stream().flatMap(sample -> WorkshopPiece.of(sample).stream()).toList();
	}

	@Test
	void everyRuleHasAParagraphOfItsOwn() {
		assertEquals(List.of(), Catalogue.installed().pages().stream().map(RulePage::id)
				.filter(rule -> pieces().stream().noneMatch(piece -> piece.isAbout(rule))).toList(),
				"rules without a paragraph in plugins/org.elenchus.examples/workshop");
	}

	/** A hint may speak up anywhere; what the comment names must be found. */
	@ParameterizedTest
	@MethodSource("pieces")
	void theRulesThatAParagraphNamesReportOnItAndNoOthers(WorkshopPiece piece) {
		Set<String> named = new TreeSet<>(piece.rules());
		Set<String> found = piece.reporting();
		found.removeIf(rule -> HINTS.contains(rule) && !named.contains(rule));
		assertEquals(named, found);
	}

	@Test
	void everyWorkSaysThatItIsInvented() {
		List<String> others = Samples.WORKSHOP.stream().flatMap(sample -> sample.edition().sources().stream())
				.filter(source -> source.getFields().stream()
						.noneMatch(field -> field.getName().equals("note") && field.getValues().contains("invented")))
				.map(Source::getKey).toList();
		assertEquals(List.of(), others);
	}

	private static Set<String> ids(Stream<RulePage> pages) {
		return pages.map(RulePage::id).collect(Collectors.toSet());
	}
}
