package org.elenchus.markup.reading;

import static org.elenchus.markup.Editions.checkProblems;

import org.junit.jupiter.api.Test;

/** Short spans that were meant to end by their key, and what they cross. */
class CrossingTest {

	@Test
	void aSpanThatEndsByItsKeyInAnotherFormIsToldOnceAtItsOpener() {
		checkProblems("""
				That {order motive| Stalin {proof| gave the order{<order} was found} nowhere.
				#    ^^^^^^^^^^^^^^ crossing
				""");
	}

	@Test
	void everyOtherFormCanBeCrossed() {
		checkProblems("‹crossing|{a|› x {\"d @s| y{<a} z}\n\n{source s}");
		checkProblems("‹crossing|{a|› x {@s| y{<a} z}\n\n{source s}");
		checkProblems("‹crossing|{a|› x {^1| y{<a} z}");
		checkProblems("‹crossing|{a|› x {# y{<a} z}");
		checkProblems("‹crossing|{a|› x {i| y{<a} z}");
		checkProblems("‹crossing|{a|› x {i| y {d| z{<a}}}");
	}

	@Test
	void ofTheFormsThatHoldWordsSpansAndQuotationsCanEndByTheirKey() {
		checkProblems("‹crossing|{\"q contested @s p. 3|› x {d| y{<q} z}\n\n{source s}");
		checkProblems("‹unclosed|{@s|› x {d| y‹unclosed|{<s}› z}\n\n{source s}");
		checkProblems("‹unclosed|{i|› x {d| y‹unclosed|{<i}› z}");
		checkProblems("‹unclosed|{^n|› x {d| y‹unclosed|{<n}› z}");
	}

	@Test
	void spansThatCrossEachOtherAreEachToldOnce() {
		checkProblems("‹crossing|{a|› x ‹crossing|{d|› y{<a} z{<d}");
		checkProblems("‹crossing|{a|› x ‹crossing|{d|› y ‹crossing|{c|› z{<a} u{<d} v{<c}");
		checkProblems("‹crossing|{a|› x ‹crossing|{d|› y {c| z{<a} u} v{<d}");
	}

	@Test
	void whatLiesInsideIsNotCrossed() {
		checkProblems("‹unclosed|{a|› x {d| y} z{<a}");
		checkProblems("‹unclosed|{a|› x ‹unclosed|{d|› y{<d} z{<a}");
		checkProblems("‹unclosed|{a|› x ‹crossing|{d|› y ‹crossing|{c|› z{<d} u{<c} v{<a}");
	}

	@Test
	void aShortStartWithALongEndIsUnclosedAndToldOnce() {
		checkProblems("‹unclosed|{a|› x{<a} y");
		checkProblems("{>a}x {d| y{<a} z}");
		checkProblems("{>a}x ‹unclosed|{d|› y{<a} z{<d}");
	}

	@Test
	void aSpanThatTakesTheBraceOfAFormAroundItIsToldInsteadOfThatForm() {
		checkProblems("{^1| See ‹crossing|{a|› x {d| y{<a} z} u.}");
		checkProblems("{\"q| See ‹crossing|{a|› x {d| y{<a} z} u.}");
		checkProblems("{d| x ‹crossing|{a|› y} z{<a}.");
		checkProblems("{^1| See {c| v ‹crossing|{a|› x {d| y{<a} z} u} w.}");
		checkProblems("{^1| See ‹crossing|{a|› x ‹crossing|{d|› y{<a} z{<d} u.}");
		checkProblems("{^1| See ‹unclosed|{a|› x{<a} y.}");
		checkProblems("{^1| ‹unclosed|{a|› x{<a} {d| ‹unclosed|{c|› y{<c} z}}");
	}

	@Test
	void aSpanThatHasItsOwnBraceIsNotTheMistake() {
		checkProblems("{a| x {d| y‹unclosed|{<a}› z}}");
		checkProblems("{a| x} {d| y‹unclosed|{<a}› z}");
		checkProblems("{a| x} ‹unclosed|{^1|› y‹unclosed|{<a}› z");
		checkProblems("‹unclosed|{d|› x {a| y}\n\nz‹unclosed|{<a}›");
	}

	@Test
	void asManySpansAreToldAsThereAreFormsWithoutABrace() {
		checkProblems("{^1| ‹unclosed|{a|› x{<a} {c| y‹unclosed|{<c}› z}}");
		checkProblems("{^1| {^2| ‹unclosed|{a|› x{<a} ‹unclosed|{c|› y{<c} z}}");
	}

	@Test
	void aFormWithoutAnyEndIsToldForItselfAndNothingCrossesIt() {
		checkProblems("‹unclosed|{a|› x ‹unclosed|{d|› y{<a} z");
		checkProblems("‹unclosed|{a|› x ‹unclosed|{^1|› y{<a} z");
	}

	@Test
	void aNamedEndReachesOverParagraphs() {
		checkProblems("‹crossing|{a|› x\n\n{d| y{<a} z}");
		checkProblems("‹crossing|{a|› x ‹crossing|{d|› y\n\nz{<a} u\n\nv{<d}");
		checkProblems("‹crossing|{a|› x\n\n{# y}\n\n{^1| z{<a} u}");
	}

	@Test
	void anEndBelongsToTheLatestOpenerOfItsKeyUnlessAnotherStartOrEndStandsBetween() {
		checkProblems("‹unclosed|{a|› x ‹crossing|{a|› y {d| z{<a} u}");
		checkProblems("‹unclosed|{a|› x {>a}y {d| z{<a} u}");
		checkProblems("‹unclosed|{a|› x {>a}y{<a} {d| z‹unclosed|{<a}› u}");
		checkProblems("‹crossing|{a|› x {d| y{<a} z‹unclosed|{<a}› u}");
		checkProblems("{a| x} ‹crossing|{a|› y {d| z{<a} u}");
		checkProblems("‹crossing|{a|› x {d| {a| y} {<a} z}");
	}

	@Test
	void bracesOfTheAuthorsCloseNothing() {
		checkProblems("‹crossing|{a|› x {{ {d| y{<a} z} }} u");
		checkProblems("{{a| x {d| y‹unclosed|{<a}› z}");
		checkProblems("‹crossing|{a|› x {d| y{<a} z}}} u");
	}

	@Test
	void brokenMarkupInBetweenIsToldForItself() {
		checkProblems("‹crossing|{a|› x ‹malformed|{?sorce}› {d ‹malformed|evnt›| y{<a} z}");
		checkProblems("‹crossing|{a|› x ‹misplaced|{source› s} {d| y{<a} z}");
	}

	@Test
	void aCommentWithoutItsEndAndABrokenCardHaveNoBraceToGet() {
		checkProblems("‹unclosed|{--› {a| x} y‹unclosed|{<a}›");
		checkProblems("‹malformed|{source› s {a| x} y‹unclosed|{<a}›");
	}

	@Test
	void theHeadMayStandOnSeveralLines() {
		checkProblems("One ‹crossing|{a›\nevent| x {d| y{<a} z}");
	}
}
