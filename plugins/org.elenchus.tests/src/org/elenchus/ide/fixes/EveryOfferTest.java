package org.elenchus.ide.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.elenchus.ide.Desk;
import org.elenchus.markup.Strip;
import org.elenchus.model.finding.Finding;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.testing.SampleProject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for everything that is offered about any finding in the samples, of which each rule has some. */
class EveryOfferTest {

	/** What it offers is to replace words that the author gave to somebody else. */
	private static final String ABOUT_WORDS = "quotation-differs";
	/** They make markup of broken pieces of it, which were read as the author's words. */
	private static final Set<String> MENDING = Set.of("unclosed-span", "crossing-short-span", "malformed-markup", "reserved-key");
	private static final Engine RULES = new Engine(Locale.ENGLISH);

	static List<SampleProject> projects() throws IOException {
		return SampleProject.all();
	}

	@ParameterizedTest
	@MethodSource("projects")
	void itSettlesItsFindingAndLeavesTheAuthorsWordsAlone(SampleProject project) {
		for (InputText text : project.texts()) {
			Set<String> done = new HashSet<>();
			try (Desk desk = Desk.open(text, project.texts(), 0)) {
				for (Finding finding : desk.checked().findings()) {
					if (done.add(finding.rule())) {
						desk.ask(reading -> Offers.at(reading, desk.checked(), finding.range().start(), Locale.ENGLISH)).stream()
								.filter(offer -> offer.rule().equals(finding.rule())).forEach(offer -> check(project, text, offer, desk.checked().findings()));
					}
				}
			}
		}
	}

	private static void check(SampleProject project, InputText text, Offer offer, List<Finding> before) {
		String after = taken(text.text(), offer);
		List<Finding> now = findings(project, text, after);
		String what = project + " " + offer;
		if (MENDING.contains(offer.rule())) {
			assertTrue(isPartOf(Strip.strip(after), Strip.strip(text.text())), what);
		} else if (!offer.rule().equals(ABOUT_WORDS)) {
			assertEquals(Strip.strip(text.text()), Strip.strip(after), what);
		}
		assertTrue(count(now, offer.rule()) < count(before, offer.rule()) || !fingerprints(now).containsAll(fingerprints(before)), what);
		assertTrue(count(now, "malformed-markup") <= count(before, "malformed-markup"), what);
	}

	/** The text after an offer; an author gives a reason where he is asked for one. */
	private static String taken(String text, Offer offer) {
		StringBuilder after = new StringBuilder(Offers.apply(text, offer));
		return offer.title().startsWith("Make an exception") ? after.insert(offer.caret(), "known").toString() : after.toString();
	}

	/** Whether {@code part} is {@code whole} with characters left out. */
	private static boolean isPartOf(String part, String whole) {
		int at = 0;
		for (int i = 0; i < whole.length() && at < part.length(); i++) {
			at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
		}
		return at == part.length();
	}

	private static List<Finding> findings(SampleProject project, InputText text, String after) {
		List<InputText> texts = new ArrayList<>(project.texts());
		texts.replaceAll(each -> each.location().equals(text.location()) ? new InputText(text.location(), after) : each);
		return RULES.validate(texts).get(texts.indexOf(new InputText(text.location(), after))).findings();
	}

	private static long count(List<Finding> findings, String rule) {
		return findings.stream().filter(finding -> finding.rule().equals(rule)).count();
	}

	private static Set<String> fingerprints(List<Finding> findings) {
		Set<String> all = new TreeSet<>();
		findings.forEach(finding -> all.add(finding.rule() + " " + finding.fingerprint()));
		return all;
	}
}
