package org.elenchus.rules;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
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

			| rule | severity | what it asks |
			|---|---|---|
			""";

	@Test
	void theIndexListsAllRules() throws IOException {
		String fresh = Catalogue.installed().pages().stream().map(CatalogueIndexTest::row)
				.collect(Collectors.joining("", HEAD, ""));
		KeptFile.check(INDEX, fresh);
	}

	private static String row(RulePage page) {
		return "| [%s](%1$s.md) | %s | %s |%n".formatted(page.id(), page.severity().name().toLowerCase(Locale.ROOT),
				question(page)).replace(System.lineSeparator(), "\n");
	}

	private static String question(RulePage page) {
		assertNotEquals("", page.question(), "the page of " + page.id() + " asks no question");
		return page.question();
	}
}
