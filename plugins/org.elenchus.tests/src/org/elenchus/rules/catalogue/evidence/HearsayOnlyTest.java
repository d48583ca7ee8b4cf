package org.elenchus.rules.catalogue.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HearsayOnlyTest extends RuleTest {

	private static final String SOURCES = """

			{source heard: primary memoir distance hearsay}
			{source told: primary letter distance hearsay}
			{source seen: primary diary distance eyewitness}
			{source study: secondary book}
			""";

	HearsayOnlyTest() {
		super(new HearsayOnly());
	}

	@Test
	void firesWhereAllHadItFromOthers() {
		check("""
				He {x| ordered it}{@heard p. 3}{@told}.
				#      ^^^^^^^^^^ hearsay-only
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void isContentWithAnEyewitness() {
		check("""
				He {x| ordered it}{@heard}{@seen}.
				""" + SOURCES);
	}

	@Test
	void saysNothingWhereADistanceIsNotSaid() {
		check("""
				He {x| ordered it}{@heard}{@study}, {y| or not}{@heard}{@nobody}.
				""" + SOURCES);
	}

	@Test
	void saysNothingOfAClaimWithoutSupport() {
		check("""
				He {x| ordered it}.

				{claim x: disputes @heard}
				""" + SOURCES);
	}

	@Test
	void isExcepted() {
		check("""
				He {x| ordered it}{@heard}{except hearsay-only "told as a rumour" by ab on 2026-02-11}.
				""" + SOURCES);
	}

	@Test
	void pointsToWordsOverSeveralLines() {
		check("""
				He {x| ‹hearsay-only|ordered
				it›}{@heard}.
				""" + SOURCES);
	}

	@Test
	void looksIntoFootnotesAndQuotations() {
		check("""
				“So {x| they say}{@heard}”.{^1}
				#       ^^^^^^^^ hearsay-only

				{^1| And {y| so do these}{@told}.}
				#            ^^^^^^^^^^^ hearsay-only
				""" + SOURCES);
	}

	@Test
	void whoDoesNotSayHowHeKnowsKnowsAsThoseDoFromWhomHeHasIt() {
		check("""
				He {x| ordered it}{@book}. She {y| did not}{@both}. They {z| waited}{@none}.
				#      ^^^^^^^^^^ hearsay-only

				{source book: secondary book basedOn second}
				{source second: secondary book basedOn heard}
				{source both: secondary book basedOn heard, seen}
				{source none: secondary book basedOn none}
				{source seen: primary memoir distance eyewitness}
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void whoeverIsBasedOnSomebodyUnknownOrOnHimselfLeavesItOpen() {
		check("""
				He {x| ordered it}{@half}. She {y| did not}{@loop}.

				{source half: secondary book basedOn heard, nobody}
				{source loop: secondary book basedOn loop}
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void moreRootsThanAnybodyCanJudgeLeaveItOpen() {
		List<String> roots = IntStream.range(0, 101).mapToObj(n -> "told" + n).toList();
		check("""
				He {x| ordered it}{@half}.

				{source half: secondary book basedOn told, many}
				{source told: primary letter distance hearsay}
				{source many: secondary book basedOn %s}
				""".formatted(String.join(", ", roots)) + roots.stream()
				.map("{source %s: primary memoir distance hearsay}\n"::formatted).collect(Collectors.joining()));
	}

	@Test
	void leavesOpenWhatRestsOnOthersBesideHearsayOfWhomNothingIsSaid() {
		String sources = "\n\n{source s}\n\n{source h: distance hearsay}\n\n{source e: distance eyewitness}\n";
		assertEquals(1, leftOpen("{x| One}{@s}{@h}. {y| Two}{@s}. {z| Three}{@h}{@e}. {v| Four}{@h}{@s}{@e}." + sources));
	}
}
