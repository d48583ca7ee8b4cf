package org.elenchus.model.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.elenchus.markup.Editions;
import org.elenchus.model.edition.Edition;
import org.junit.jupiter.api.Test;

class ProjectTest {

	private static final String FIRST = "{policy limit x 1}";
	private static final String SECOND = "{policy limit x 2}";

	@Test
	void aPolicyOfARegisterHoldsForAllItsOwnLast() {
		assertEquals(List.of("1", "2", "2"), limits(FIRST, SECOND, "Words."));
		assertEquals(List.of("2", "1", "1"), limits(SECOND, FIRST, "{edition a}"));
	}

	@Test
	void aPolicyOfAnEditionHoldsForItAlone() {
		assertEquals(List.of("2", "1", "1"), limits("{edition a}\n\n" + SECOND, FIRST, "{edition b}"));
		assertEquals(List.of("2", ""), limits("{edition a}\n\n" + SECOND, "{edition b}"));
	}

	@Test
	void filesWithoutAPolicyOfTheirOwnShareOne() {
		Project project = project("Words.", "{edition a}", FIRST, "{edition b}\n\n" + SECOND);
		List<Edition> editions = project.editions();
		assertSame(project.policy(editions.get(0)), project.policy(editions.get(1)));
		assertNotSame(project.policy(editions.get(0)), project.policy(editions.get(3)));
	}

	@Test
	void aKeyIsLookedForInTheFileThenInRegistersThenInOtherEditions() {
		Project project = project("{edition a}", "{edition b}", "{source s}", "{edition c}", "Words.");
		assertEquals(List.of("1.elx", "2.elx", "4.elx", "0.elx", "3.elx"),
				project.nearestFirst(project.editions().get(1)).stream().map(Edition::location).toList());
	}

	/** What the editions of a project say, in one list. */
	private record Said(List<Text> parts) {
	}

	private record Text(String text) implements Contribution {
	}

	/** A conclusion is another object each time it is drawn. */
	private record Length(int length, Object drawn) {
	}

	private static final Overview<Text, Said> SAID = new Overview<>(Text.class, Said.class, edition -> new Text(edition.text()), Said::new);
	private static final Conclusion<Length> LENGTH = Conclusion.of(Length.class,
			known -> new Length(known.overview(SAID).parts.stream().mapToInt(part -> part.text.length()).sum(), new Object()), SAID);

	@Test
	void whatIsKnownStaysWhereAllEditionsSayTheSameAlsoIfNobodyAsksInBetween() {
		Project first = project("Words.", "More.");
		Said said = first.overview(SAID);
		Length length = first.overview(LENGTH);
		assertEquals(11, length.length);
		Project same = first.with(List.of()).with(project("Words.", "More.").editions());
		assertSame(length, same.overview(LENGTH));
		assertSame(said, same.overview(SAID));
		Project other = first.with(project("Words.", "Others.").editions());
		assertNotSame(said, other.overview(SAID));
		assertEquals(13, other.overview(LENGTH).length);
	}

	@Test
	void aConclusionSaysWhatItIsDrawnFrom() {
		Conclusion<Length> silent = Conclusion.of(Length.class, known -> new Length(known.overview(SAID).parts.size(), ""), TaggedClaims.OVERVIEW);
		assertEquals("Length is drawn from Said and does not say so",
				assertThrows(IllegalStateException.class, () -> project("Words.").overview(silent)).getMessage());
	}

	@Test
	void whatIsSharedEndsWithAChange() {
		Project first = project("Words.");
		Object before = first.shared(Object.class, project -> new Object());
		assertSame(before, first.shared(Object.class, project -> new Object()));
		assertNotSame(before, first.with(first.editions()).shared(Object.class, project -> new Object()));
	}

	@Test
	void aPartIsMadeOfAnEditionOnceAsLongAsItStays() {
		List<Edition> read = new ArrayList<>();
		Overview<Text, Said> counted = new Overview<>(Text.class, Said.class, edition -> {
			read.add(edition);
			return new Text(edition.text());
		}, Said::new);
		Project first = project("Words.", "More.");
		first.overview(counted);
		Edition stays = first.editions().getFirst();
		Edition other = Editions.read("Others.");
		assertEquals(2, first.with(List.of(stays, other)).overview(counted).parts.size());
		assertEquals(List.of(stays, first.editions().getLast(), other), read);
	}

	@Test
	void policiesOfRegistersHoldWhereTheirModelsAreGone() {
		Project project = project(FIRST, "{edition a}");
		Edition edition = project.editions().getLast();
		List<Digest> others = List.of(Digest.of(project.editions().getFirst(), List.of()));
		assertEquals(Optional.of("1"), Project.of(others, edition, List.of(), Optional.empty()).policy(edition).limit("x"));
	}

	private static List<String> limits(String... texts) {
		Project project = project(texts);
		return project.editions().stream().map(edition -> project.policy(edition).limit("x").orElse("")).toList();
	}

	private static Project project(String... texts) {
		return new Project(Editions.readAll(texts));
	}
}
