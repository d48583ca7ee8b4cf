package org.elenchus.model.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.elenchus.markup.Editions;
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

	private static List<Integer> limits(String... texts) {
		Project project = project(texts);
		return project.editions().stream().map(edition -> project.policy(edition).limit("x", 0)).toList();
	}

	private static Project project(String... texts) {
		return new Project(Editions.readAll(texts));
	}
}
