package org.elenchus.model.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

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
		assertEquals(List.of(1, 2, 2), limits(FIRST, SECOND, "Words."));
		assertEquals(List.of(2, 1, 1), limits(SECOND, FIRST, "{edition a}"));
	}

	@Test
	void aPolicyOfAnEditionHoldsForItAlone() {
		assertEquals(List.of(2, 1, 1), limits("{edition a}\n\n" + SECOND, FIRST, "{edition b}"));
		assertEquals(List.of(2, 0), limits("{edition a}\n\n" + SECOND, "{edition b}"));
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

	@Test
	void whatIsKeptIsHandedOnOverChangesAlsoIfNobodyAsksInBetween() {
		Project first = project("Words.");
		assertEquals(1, first.kept(Integer.class, ProjectTest::times));
		assertEquals(1, first.kept(Integer.class, ProjectTest::times));
		assertEquals(2, first.with(List.of()).with(first.editions()).kept(Integer.class, ProjectTest::times));
	}

	@Test
	void whatIsSharedEndsWithAChange() {
		Project first = project("Words.");
		Object before = first.shared(Object.class, project -> new Object());
		assertSame(before, first.shared(Object.class, project -> new Object()));
		assertNotSame(before, first.with(first.editions()).shared(Object.class, project -> new Object()));
	}

	@Test
	void whatIsOfAnEditionStaysAsLongAsTheEdition() {
		Project first = project("Words.", "Words.");
		Edition edition = first.editions().getFirst();
		Object before = first.ofEdition(edition, Object.class, one -> new Object());
		assertNotSame(before, first.ofEdition(first.editions().getLast(), Object.class, one -> new Object()));
		assertSame(before, first.with(List.of(edition)).ofEdition(edition, Object.class, one -> new Object()));
		assertNotSame(before, first.with(List.of()).with(List.of(edition)).ofEdition(edition, Object.class, one -> new Object()));
	}

	private static int times(Project project, Optional<Integer> former) {
		return former.orElse(0) + 1;
	}

	private static List<Integer> limits(String... texts) {
		Project project = project(texts);
		return project.editions().stream().map(edition -> project.policy(edition).limit("x", 0)).toList();
	}

	private static Project project(String... texts) {
		return new Project(Editions.readAll(texts));
	}
}
