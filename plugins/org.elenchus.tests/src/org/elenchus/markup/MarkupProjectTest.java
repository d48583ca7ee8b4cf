package org.elenchus.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.elenchus.model.edition.Edition;
import org.junit.jupiter.api.Test;

class MarkupProjectTest {

	private final MarkupProject project = Markup.get().project();

	private String facts(int file) {
		return Facts.of(project.editions().get(file));
	}

	@Test
	void keysResolveOverAllFilesInEitherDirection() {
		Editions.checkProblems("{x| one}{@s}", "{source s: school t}\n\n{claim y: counter x}", "{school t}");
	}

	@Test
	void aKeyThatTwoFilesDeclareIsToldInTheSecond() {
		Editions.checkProblems("{source s}", "{source ‹duplicate|s›: primary}");
	}

	@Test
	void editionsComeInTheOrderInWhichTheyWereAdded() {
		project.put("b", "B");
		project.put("a", "A");
		project.put("b", "C");
		assertEquals(List.of("b", "a"), project.editions().stream().map(edition -> edition.location()).toList());
		assertEquals("C", project.editions().get(0).text());
	}

	@Test
	void aFileThatComesLaterSettlesWhatWasUnknown() {
		project.put("text", "{@s}");
		assertEquals("citation s\nproblem unknown-source ‹s›", facts(0));
		project.put("sources", "{source s}");
		assertEquals("citation s", facts(0));
	}

	@Test
	void aFileThatChangesChangesWhatOthersReferTo() {
		project.put("text", "{@s}\n\n{source u: basedOn s}");
		project.put("sources", "{source s: title \"Old\"}");
		assertEquals("citation s\nsource u other\n  basedOn s", facts(0));
		project.put("sources", "{source t}\n{source s: title \"New\"}");
		assertEquals("New", project.editions().get(0).citations().get(0).source().orElseThrow().getTitle());
		assertEquals("New", project.editions().get(0).sources().get(0).getBasedOn().get(0).getTitle());
		project.put("sources", "Nothing.");
		assertEquals("problem unknown-source ‹s›", facts(0).lines().filter(fact -> fact.startsWith("problem")).findFirst()
				.orElse("none"));
	}

	@Test
	void onlyWhatHasChangedIsReadAgain() {
		project.put("text", "One {@s}.");
		project.put("sources", "{source s}");
		project.put("other", "Two.");
		List<Edition> before = project.editions();
		project.put("other", "Three.");
		assertSame(before.get(0), project.editions().get(0));
		assertNotSame(before.get(2), project.editions().get(2));
		project.put("sources", "{source s: title \"S\"}");
		assertNotSame(before.get(0), project.editions().get(0));
		project.file("other").update(0, 5, "Four");
		assertEquals("Four.", project.editions().get(2).text());
	}

	@Test
	void aClaimsNewWordsMakeNoFileReadAgainThatDoesNotNameIt() {
		project.put("text", "{one| words}{@s}");
		project.put("other", "{two| words}{@s}");
		project.put("sources", "{source s}");
		List<Edition> before = project.editions();
		project.put("text", "{one| new words}{@s}");
		assertSame(before.get(1), project.editions().get(1));
		assertNotSame(before.get(0), project.editions().get(0));
	}

	@Test
	void aCardInAnotherFileBringsItsChangedSourceAlong() {
		project.put("its words", "{three| words}");
		project.put("card", "{claim three: supports @lenoe2010}");
		project.put("sources", "{source lenoe2010}");
		assertEquals("lenoe2010", project.editions().get(0).claims().get(0).evidence().get(0).source().orElseThrow().getKey());
		project.put("sources", "Nothing.");
		assertEquals(List.of(), project.editions().get(0).claims().get(0).evidence().get(0).source().stream().toList());
	}

	@Test
	void aFileThatIsNotThereIsNull() {
		assertNull(project.file("none"));
	}

	@Test
	void whatAFileDeclaresStandsInItsPlaceForTheOthers() {
		String text = "{edition a}\n\n{x| Words} and {>y.z}more{<y.z}.\n\nNothing.\n\n{source s: title \"T\"} {source t: basedOn s}\n";
		MarkupProject whole = Markup.get().project();
		whole.put("a", text);
		Declarations declared = whole.declarations("a");
		assertEquals(new Declarations("a", "{edition a}\n\n{>x}x{<x}\n\n{>y.z}x{<y.z}\n\n{source s: title \"T\"} {source t: basedOn s}\n\n"), declared);
		project.declare(declared);
		project.put("b", "{edition b}\n\n{v| Words}{@t}.\n\n{claim v: counter x, y.z}\n\n{source s}\n");
		Edition read = project.editions().getFirst();
		assertEquals(List.of("b"), project.editions().stream().map(Edition::location).toList());
		assertEquals(List.of(), read.problems());
		assertEquals("T", read.citations().getFirst().source().orElseThrow().getBasedOn().getFirst().getTitle());
		project.put("a", text);
		assertEquals(List.of("a", "b"), project.editions().stream().map(Edition::location).toList());
	}
}
