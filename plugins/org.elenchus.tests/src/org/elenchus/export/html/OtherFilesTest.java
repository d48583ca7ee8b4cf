package org.elenchus.export.html;

import static org.elenchus.export.html.ExportedPage.read;
import static org.elenchus.export.html.ExportedPage.readWith;
import static org.elenchus.export.html.ExportedPage.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a page tells from cards that stand in other files of its project. */
class OtherFilesTest {

	private static final String CLAIM = "{x motive| He feared him}.\n\n{claim x: speaker orlov}\n";

	@Test
	void aSpeakerHasTheFullNameOfAnotherFile() {
		Document page = readWith(CLAIM, "{name orlov \"Alexander Orlov\"}\n{name other \"Other\"}");
		assertTrue(page.select("#claim-x").text().contains("Alexander Orlov"), page.select("#claim-x").text());
		assertEquals(List.of("Alexander Orlov Speaks in claim 1"), page.select("#names li").eachText());
		assertEquals("claim-x", target(page.select("#name-orlov .uses a").first()).id());
	}

	@Test
	void aSpeakerCanBeASchoolThatNoSourceBelongsTo() {
		Document page = readWith("{claim x: speaker rev}", "{school rev \"Revisionists\"}");
		assertTrue(page.select("#claim-x").text().contains("Revisionists"), page.select("#claim-x").text());
	}

	@Test
	void theEditionsOwnCardsComeFirstThenThoseOfRegisters() {
		String[] others = { "{edition other \"Other\"}\n\n{school rev \"Of another edition\"}", "{school rev \"Of a register\"}" };
		assertTrue(readWith("{claim x: speaker rev}", others).select("#claim-x").text().contains("Of a register"));
		assertTrue(readWith("{claim x: speaker rev}\n{school rev \"Its own\"}", others).select("#claim-x").text().contains("Its own"));
	}

	@Test
	void aGradeIsShownOnTheScaleOfAnotherFile() {
		String text = "{x| One}{@s p. 3 | two}.\n\n{source s: title \"S\"}\n";
		assertTrue(readWith(text, "{scale stars one, two, three}").body().text().contains("one < two < three"));
		assertFalse(read(text).body().text().contains("one < two < three"));
	}

	@Test
	void aSourceOfARegisterStandsInTheBibliography() {
		Document page = readWith("{x| One}{@s p. 3}.", "{source s: primary archive title \"The files\" basedOn t}\n{source t: title \"More\"}");
		assertTrue(page.select("#source-s").text().contains("The files"));
		assertTrue(page.select("#source-t").text().contains("More"));
	}

	@Test
	void thePolicyOfARegisterIsThatOfThePage() {
		String text = "{x judgement| One}{@s}.\n\n{source s: secondary}\n";
		assertEquals(List.of(), readWith(text, "Nothing.").select("#text .without-primary").eachText());
		assertEquals(List.of("One"), readWith(text, "{policy require primary for judgement}").select("#text .without-primary").eachText());
	}

	@Test
	void aCounterViewThatOnlyAnotherFileDeclaresIsNamed() {
		Document page = readWith("{x contested| One}.\n", "{y| Two}.\n\n{claim y: counter x}\n");
		assertTrue(page.select("#claim-x .counters").text().contains("y"), page.select("#claim-x").text());
	}
}
