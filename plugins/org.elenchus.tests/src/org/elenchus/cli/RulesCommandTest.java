package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.elenchus.rules.engine.Catalogue;
import org.elenchus.rules.engine.RulePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesCommandTest {

	@TempDir
	private Path folder;

	static List<RulePage> pages() {
		return Catalogue.installed().pages();
	}

	@Test
	void listsTheCatalogue() {
		List<String> lines = Typed.in(folder, "rules").out().lines().toList();
		assertEquals(ids(pages().stream()), lines.stream().map(line -> line.split(" ")[0]).sorted().toList());
		assertTrue(lines.getFirst().matches("claim-without-source +warning +evidence +How does the author know\\?"), lines.getFirst());
		assertEquals(ids(pages().stream().filter(RulePage::isHint)),
				lines.stream().filter(line -> line.matches("\\S+ +\\S+ +\\S+ +hint .*")).map(line -> line.split(" ")[0]).sorted().toList());
	}

	private static List<String> ids(Stream<RulePage> pages) {
		return pages.map(RulePage::id).sorted().toList();
	}

	@Test
	void whatIsAboutTheSameStandsTogether() {
		List<String> groups = Typed.in(folder, "rules").out().lines().map(line -> line.split(" +")[2]).toList();
		assertEquals(groups.stream().distinct().count(), 1 + IntStream.range(1, groups.size())
				.filter(line -> !groups.get(line).equals(groups.get(line - 1))).count());
	}

	@Test
	void explainsARule() {
		String out = Typed.in(folder, "rules", "duplicate-key").out();
		assertTrue(out.startsWith("duplicate-key: error, markup, since 0.1\n\n**The problem.** "), out);
		assertTrue(out.contains("\n```elx bad\n{source lenoe: "), out);
	}

	@Test
	void explainsARuleInDutchAsFarAsItsPageDoes() {
		String out = Typed.in(folder, "rules", "duplicate-key", "--language", "nl").out();
		assertTrue(out.matches("(?s)duplicate-key: fout, opmaak, sinds 0\\.1\n\nTwee kaarten .*?\n\n\\*\\*The problem\\.\\*\\* .*"), out);
	}

	@ParameterizedTest
	@MethodSource("pages")
	void showsABadAndAGoodSampleOfEveryRule(RulePage page) {
		String out = Typed.in(folder, "rules", page.id()).out();
		assertTrue(out.contains("\n## Bad\n") && out.contains("\n## Good\n"), out);
		assertTrue(!out.contains("Samenvatting"), out);
	}

	@Test
	void namesTheNearestOfAnUnknownRule() {
		Typed typed = Typed.in(folder, "rules", "claim-witout-source");
		assertTrue(typed.err().startsWith("error: Unknown rule 'claim-witout-source'; did you mean 'claim-without-source'?"),
				typed.err());
		assertEquals(2, typed.code());
	}
}
