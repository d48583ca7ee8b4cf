package org.elenchus.export.html;

import static org.elenchus.export.html.ExportedPage.read;
import static org.elenchus.export.html.ExportedPage.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.elenchus.markup.Editions;
import org.elenchus.model.edition.Edition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NamesPartTest {

	@Test
	void namesStandInOrderWithTheirVariants() {
		Document page = read("""
				{name trotsky "Leon Trotsky"}
				{name piatakov "Georgy Pyatakov" variants "Pjatakov", "Piatakov"}
				{name gpu}
				""");
		assertEquals(List.of("gpu", "Georgy Pyatakov, also Pjatakov; Piatakov", "Leon Trotsky"),
				page.select("#names li").eachText());
	}

	@Test
	void aNameLeadsToTheClaimsAboutItAndByIt() {
		Document page = read("""
				{claim x: person orlov}
				{claim y: speaker orlov}
				{name orlov "Alexander Orlov"}
				""");
		assertEquals(List.of("Claims about this name 1", "Speaks in claim 2"), page.select("#name-orlov .uses").eachText());
		assertEquals("claim-y", target(page.select("#name-orlov .uses a").last()).id());
	}

	@Test
	void aNameOfAnotherFileIsInTheIndexIfAClaimIsAboutIt() {
		Edition edition = Editions.readAll("{claim x: person orlov}", "{name orlov \"Alexander Orlov\"}\n{name other \"Other\"}").getFirst();
		Document page = Jsoup.parse(ExportedPage.page(edition, List.of()));
		assertEquals(List.of("Alexander Orlov Claims about this name 1"), page.select("#names li").eachText());
	}

	@Test
	void withoutNamesThereIsNoIndex() {
		assertNull(read("Words.").getElementById("names"));
	}
}
