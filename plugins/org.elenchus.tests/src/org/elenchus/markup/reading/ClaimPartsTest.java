package org.elenchus.markup.reading;

import static org.elenchus.markup.Editions.checkParts;
import static org.elenchus.markup.Editions.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.text.TextRange;
import org.junit.jupiter.api.Test;

class ClaimPartsTest {

	@Test
	void aShortSpanHoldsTheWordsBehindTheBarAndItsOneSpace() {
		checkParts("In 1934 {kirov event| ‹kirov|Kirov was shot›}{a|‹a|, he›}{c| ‹c| said›}.");
	}

	@Test
	void anEmptySpanIsAnEmptyPart() {
		checkParts("A {a|‹a|›} and {c| ‹c|›}.");
	}

	@Test
	void aSpanMayReachOverLines() {
		checkParts("In 1934 {kirov|‹kirov|\nKirov was\r\nshot›} there.");
	}

	@Test
	void spansStandInEachOther() {
		checkParts("{outer| ‹outer|one {inner| ‹inner|two›} three›}");
	}

	@Test
	void aSpanStandsInANoteAHeadingAndAMention() {
		checkParts("{# One {a| ‹a|two›}}\n\n{^1| See {d| ‹d|three›}.}\n\n{source s}\n\n{@s| the {c| ‹c|paper›}}");
	}

	@Test
	void aLongSpanReachesOverParagraphs() {
		checkParts("""
				{>a event}‹a|One {c| ‹c|two›}.

				{source s}

				Three›{<a} four.
				""");
	}

	@Test
	void longSpansOverlap() {
		String text = "{>a}one {>b}two{<a} three{<b}";
		List<Claim> claims = read(text).claims();
		assertEquals(List.of("one two", "two three"), claims.stream().map(Claim::words).toList());
		assertEquals(List.of("one {>b}two", "two{<a} three"),
				claims.stream().map(claim -> claim.parts().get(0).of(text)).toList());
	}

	@Test
	void theWordsOfAClaimKeepTheBlankLineBetweenParagraphsButNoMarkup() {
		assertEquals("One {b}.\r\n\r\nTwo", words("{>a}One {{b}}{@s}.\r\n\r\n{>c}Two{<a}{<c}"));
	}

	@Test
	void aClaimMayHaveSeveralParts() {
		checkParts("{a| ‹a|One›}, two, {>a}‹a|three›{<a}, {a event| ‹a|four›}.");
		assertEquals("One … three … four", words("{a| One}, two, {>a}three{<a}, {a event| four}."));
	}

	@Test
	void aPartInsideAPartOfTheSameClaimIsNoPartOfItsOwn() {
		checkParts("{a| ‹a|one {a| two} three›} {>a}‹a|four {>a}five{<a} six›{<a}");
	}

	@Test
	void anEndBelongsToTheLatestStart() {
		assertEquals(List.of(new TextRange(16, 20)), read("{>a}one and {>a} two{<a}").claims().get(0).parts());
	}

	@Test
	void wordsThatOverlapThousandfoldAreShortened() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 2_000; i++) {
			text.append("{>k").append(i).append('}');
		}
		text.append("word ".repeat(2_000));
		for (int i = 0; i < 2_000; i++) {
			text.append("{<k").append(i).append('}');
		}
		List<Claim> claims = read(text.toString()).claims();
		assertEquals("word ".repeat(2_000), claims.get(0).words());
		assertEquals("word ".repeat(40) + " …", claims.get(1_999).words());
	}

	private static String words(String text) {
		return read(text).claims().get(0).words();
	}
}
