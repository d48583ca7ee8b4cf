package org.elenchus.rules.catalogue.evidence;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameWorkTest extends RuleTest {

	private static final String OTHERS = "{source a: memoir author \"Jan de Wit\" title \"Het IJs\" year 1901}\n{source c: diary author \"Piet Vos\" title \"Log\" year 1891}\n";

	SameWorkTest() {
		super(new SameWork());
	}

	@ParameterizedTest
	@ValueSource(strings = { "author \"Jan de Wit\" title \"The Ice\" translationOf a", "author \"J. de Wit\" title \"The Ice\" original-title \"Het ijs!\"",
			"author \"Wit, Jan de\" title \"Het ijs\" year 1910 edition 2", "author \"Jan de Wit\" title \"Het ijs\" year 1950 original-date 1901",
			"author \"Ann Smith\" title \"The Ice\" original-author \"Jan de Wit\" original-title \"Het ijs\"", "title \"The Ice\" translationOf t" })
	void firesWhereTwoOfSeveralSourcesAreOneWork(String card) {
		check("{x| One}{@a p. 1}‹same-work|{@b p. 2}›{@c p. 3}.\n\n{source b: memoir " + card + "}\n{source t: title \"Das Eis\" translationOf a}\n" + OTHERS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "author \"Jan de Wit\" title \"Het IJs\" year 1910", "author \"Jan de Wit\" title \"Het water\" edition 2",
			"author \"Kees de Boer\" title \"Het IJs\" edition 2", "author \"Jan de Wit\" title \"Het IJs\" edition 2 volume 2", "title \"Het IJs\" edition 2",
			"author \"Ann Smith\" title \"The Ice\" basedOn a", "author \"Ann Smith\" title \"The Ice\" translationOf c, a" })
	@Tag("boundary")
	void cardsThatDoNotSayItAreTwoWorks(String card) {
		check("{x| One}{@a p. 1}{@b p. 2}{@c p. 3}.\n\n{source b: memoir " + card + "}\n" + OTHERS);
	}

	@Test
	@Tag("boundary")
	void whereNothingElseSupportsItSingleVoiceTells() {
		check("{x| One}{@a p. 1}{@b p. 2}.\n\n{source b: memoir author \"Jan de Wit\" title \"The Ice\" translationOf a}\n" + OTHERS);
		check("{policy require independent 3}\n\n{x| One}{@a p. 1}{@b p. 2}{@c p. 3}.\n\n{source b: memoir author \"Jan de Wit\" title \"The Ice\" translationOf a}\n" + OTHERS);
	}

	@Test
	@Tag("boundary")
	void ofTwoCardsOfOneEditionDuplicateSourceTells() {
		check("{x| One}{@a p. 1}{@b p. 2}{@c p. 3}.\n\n{source b: memoir author \"Jan de Wit\" title \"Het ijs\" year 1901 translator \"X\"}\n"
				+ OTHERS.replace("1901", "1901 translator \"X\""));
	}

	@Test
	void translationsOfOneWorkAreOne() {
		check("{x| One}{@b p. 1}{@c p. 2}‹same-work|{@d p. 3}›.\n\n{source b: title \"The Ice\" translationOf a}\n{source d: title \"Das Eis\" translationOf a}\n" + OTHERS);
	}

	@Test
	void whatIsReadInAnotherWorkAndWhatDisputesAreNotCompared() {
		check("{x| One}{@a p. 1}{@b via c p. 2}{@c p. 3}.\n\n{source b: title \"The Ice\" translationOf a}\n" + OTHERS);
		check("{x| One}{@a p. 1}{@c p. 3}.\n\n{claim x: disputes @b p. 2}\n{source b: title \"The Ice\" translationOf a}\n" + OTHERS);
	}

	@Test
	void translationsInACircleEnd() {
		check("{x| One}{@b p. 1}{@c p. 2}{@d p. 3}.\n\n{source b: title \"The Ice\" translationOf d}\n{source d: title \"Das Eis\" translationOf b}\n" + OTHERS);
	}

	@Test
	void theCardsCanStandInAnotherText() {
		check("{edition e \"E\"}\n\n{x| One}{@a p. 1}‹same-work|{@b p. 2}›{@c p. 3}.\n", "{source b: title \"The Ice\" translationOf a}\n" + OTHERS);
	}

	@Test
	void anExceptionIsHonoured() {
		check("{x| One}{@a p. 1}{@b p. 2}{@c p. 3}{except same-work \"revised\" by ab on 2026-02-11}.\n\n{source b: title \"The Ice\" translationOf a}\n" + OTHERS);
	}

	@Test
	void pointsToTheLaterCitationInNotesOverLinesAndBehindQuotations() {
		check("One.{^1}\n\n{^1| {x| One}{@a p. 1}{@c p. 2}‹same-work|{@b\np. 3}›.} “{\"y @c p. 1| Two}{@a p. 1}‹same-work|{@b p. 1}›”\n\n{source b: title \"The Ice\" translationOf a}\n" + OTHERS);
	}
}
