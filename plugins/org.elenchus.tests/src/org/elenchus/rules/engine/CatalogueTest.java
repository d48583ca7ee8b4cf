package org.elenchus.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.catalogue.evidence.ClaimWithoutSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

	private static final String OWN = """
			package guest;
			public final class Own implements org.elenchus.rules.Rule {
				public String id() { return "ask-the-guest"; }
				public void check(org.elenchus.rules.Inquiry inquiry) { }
			}
			""";
	private static final String OVERRIDE = OWN.replace("Own", "Override").replace("ask-the-guest", "claim-without-source");
	private static final String PAGE = """
			---
			severity: info
			what.en: The guest asks.
			why.en: Because.
			remedy.en: Answer.
			---
			# A guest
			""";

	@TempDir
	private Path folder;

	@Test
	void seesARuleInSomeoneElsesJar() throws Exception {
		GuestJar guest = new GuestJar(folder).rule("guest.Own", OWN).page("ask-the-guest", PAGE);
		List<String> rules = guest.behindTheOthers();
		assertTrue(rules.contains("ask-the-guest: INFO The guest asks."), rules.toString());
		assertEquals(Catalogue.installed().pages().size() + 1, rules.size());
	}

	@Test
	void theFirstRuleOfAnIdWins() throws Exception {
		GuestJar guest = new GuestJar(folder).rule("guest.Override", OVERRIDE).page("claim-without-source", PAGE);
		String overridden = "claim-without-source: INFO The guest asks.";
		assertTrue(guest.beforeTheOthers().contains(overridden));
		assertTrue(!guest.behindTheOthers().contains(overridden));
		assertEquals(Catalogue.installed().pages().size(), guest.beforeTheOthers().size());
	}

	@Test
	void aRuleCountsOnce() {
		assertEquals(List.of("claim-without-source"), Catalogue.of(new ClaimWithoutSource(), new ClaimWithoutSource())
				.pages().stream().map(RulePage::id).toList());
	}

	@Test
	void saysWhichPageIsMissing() {
		Rule rule = new Rule() {
			@Override
			public String id() {
				return "no-page";
			}

			@Override
			public void check(Inquiry inquiry) {
				// asks nothing
			}
		};
		assertEquals("rule no-page has no page /docs/no-page.md",
				assertThrows(IllegalArgumentException.class, () -> Catalogue.of(rule)).getMessage());
	}
}
