package org.elenchus.rules;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.elenchus.rules.engine.Catalogue;
import org.elenchus.rules.engine.RulePage;
import org.elenchus.testing.KeptFile;
import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.Test;

class CatalogueIndexTest {

	private static final Path INDEX = ProjectFolder.of("plugins/org.elenchus.rules/docs/README.md");
	private static final String HEAD = """
			# The rules

			Each rule puts one question of source criticism to a text. It looks at presence, form, independence and
			consistency; whether a claim holds is for the reader to judge. A test writes this page from the rules' own pages.
			""";
	private static final String TABLE = "\n## %s\n\n| rule | severity | what it asks |\n|---|---|---|\n";

	@Test
	void theIndexListsAllRules() throws IOException {
		Map<String, List<RulePage>> groups = Catalogue.installed().pages().stream()
				.collect(Collectors.groupingBy(RulePage::group, LinkedHashMap::new, Collectors.toList()));
		StringBuilder fresh = new StringBuilder(HEAD);
		groups.forEach((group, pages) -> fresh.append(TABLE.formatted(group.substring(0, 1).toUpperCase(Locale.ROOT) + group.substring(1)))
				.append(pages.stream().map(CatalogueIndexTest::row).collect(Collectors.joining())));
		KeptFile.check(INDEX, fresh.toString());
	}

	private static String row(RulePage page) {
		return "| [%s](%s/%1$s.md) | %s | %s |%n".formatted(page.id(), page.group(), page.severity().name().toLowerCase(Locale.ROOT),
				question(page)).replace(System.lineSeparator(), "\n");
	}

	private static String question(RulePage page) {
		assertNotEquals("", page.question(), "the page of " + page.id() + " asks no question");
		return page.question();
	}
}
