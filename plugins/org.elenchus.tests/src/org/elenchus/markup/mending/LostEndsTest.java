package org.elenchus.markup.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostEndsTest {

	private static void check(String text, String ways) {
		assertEquals(ways, Mended.ways(text));
	}

	@Test
	void aShortSpanBecomesALongOneUpToTheLoneBraceBelow() {
		check("In 1934 {kirov event contested B2| Kirov was\n\nshot{@s p. 3} in Leningrad}{@t}. Then", """
				LONG_TO_LONE_BRACE: In 1934 {>kirov event contested B2}Kirov was

				shot{@s p. 3} in Leningrad{<kirov}{@t}. Then
				PARAGRAPH: In 1934 {kirov event contested B2| Kirov was}

				shot{@s p. 3} in Leningrad}{@t}. Then
				""");
	}

	@Test
	void aSentenceEndsBeforeItsFullStopAndBeforeWhatSupportsTheClaim() {
		check("In 1934 {kirov| Kirov was shot{@s p. 12}{^1}. The inquiry began. It ended.", """
				LONG_TO_PARAGRAPH: In 1934 {>kirov}Kirov was shot{@s p. 12}{^1}. The inquiry began. It ended{<kirov}.
				SENTENCE: In 1934 {kirov| Kirov was shot}{@s p. 12}{^1}. The inquiry began. It ended.
				PARAGRAPH: In 1934 {kirov| Kirov was shot{@s p. 12}{^1}. The inquiry began. It ended}.
				""");
	}

	@Test
	void aCitationBehindTheEndOfAnotherClaimStaysThatClaims() {
		check("{x| One {y| two}{@s}.", """
				LONG_TO_PARAGRAPH: {>x}One {y| two}{@s}{<x}.
				PARAGRAPH: {x| One {y| two}{@s}}.
				""");
	}

	@Test
	void aBraceBehindOtherBrokenMarkupBelongsToThat() {
		check("{x| One\n\ntwo {y foo three} four}", """
				LONG_TO_PARAGRAPH: {>x}One{<x}

				two {y foo three} four}
				PARAGRAPH: {x| One}

				two {y foo three} four}
				""");
	}

	@Test
	void anEscapedBraceIsNotALoneOne() {
		check("{x| One\n\ntwo }}} three", """
				LONG_TO_LONE_BRACE: {>x}One

				two }}{<x} three
				PARAGRAPH: {x| One}

				two }}} three
				""");
	}

	@Test
	void aBraceFarAwayOrBehindAHeadingClosesSomethingElse() {
		String far = "{x| One\n\n" + "words ".repeat(400) + "\n\ntwo}";
		assertEquals(Mending.Way.LONG_TO_PARAGRAPH + ": " + far.replace("{x| One", "{>x}One{<x}"), Mended.ways(far).split("\n(?=PARA)")[0]);
		check("{x| One\n\n{# Two}\n\nthree}", """
				LONG_TO_PARAGRAPH: {>x}One{<x}

				{# Two}

				three}
				PARAGRAPH: {x| One}

				{# Two}

				three}
				""");
	}

	@Test
	void aShortSpanWithTheEndOfALongOneIsALongOne() {
		check("{x event| One\n\ntwo{<x} three}", """
				LONG_TO_NAMED_END: {>x event}One

				two{<x} three}
				""");
		check("{\"x @s p. 3| One\n\n{# two}\n\nthree{<x} four", """
				LONG_TO_NAMED_END: {>x quotation}One

				{# two}

				three{<x}{@s p. 3} four
				""");
	}

	@Test
	void theEndOfALongSpanBelongsToTheLatestShortOneOfItsKey() {
		check("{x| One\n\n{x| two{<x}", """
				LONG_TO_PARAGRAPH: {>x}One{<x}

				{x| two{<x}
				PARAGRAPH: {x| One}

				{x| two{<x}
				""");
	}

	@Test
	void theEndOfAnotherPairIsNotTaken() {
		check("{x| One {>x}two{<x}", """
				LONG_TO_PARAGRAPH: {>x}One{<x} {>x}two{<x}
				PARAGRAPH: {x| One} {>x}two{<x}
				""");
	}

	@Test
	void aLongQuotationKeepsItsKindAndItsSource() {
		check("He wrote {\"bullet contested @s p. 3 as primary| a\n\nbullet}.", """
				LONG_TO_LONE_BRACE: He wrote {>bullet contested quotation}a

				bullet{<bullet}{@s p. 3 as primary}.
				PARAGRAPH: He wrote {"bullet contested @s p. 3 as primary| a}

				bullet}.
				""");
	}

	@Test
	void aLongSpanEndsWithItsSentenceItsParagraphOrAtALoneBrace() {
		check("{>x}One. Two.\n\nThree}.", """
				LONE_BRACE: {>x}One. Two.

				Three{<x}.
				SENTENCE: {>x}One{<x}. Two.

				Three}.
				PARAGRAPH: {>x}One. Two{<x}.

				Three}.
				""");
	}

	@Test
	void aLongSpanEndsInTheNoteInWhichItStarts() {
		check("{^1| See {>x}one.} Two.", """
				PARAGRAPH: {^1| See {>x}one{<x}.} Two.
				""");
	}

	@Test
	void notesHeadingsAndMarkedWordsAreClosed() {
		check("{^1| One", "PARAGRAPH: {^1| One}\n");
		check("{## One\n", "PARAGRAPH: {## One}\n\n");
		check("{i| One", "PARAGRAPH: {i| One}\n");
	}

	@Test
	void lineEndsAndAByteOrderMarkStay() {
		check("\uFEFF{x event|One\r\ntwo\r\n \r\nthree}\r\n", "LONG_TO_LONE_BRACE: \uFEFF{>x event}One\r\ntwo\r\n \r\nthree{<x}\r\n\n"
				+ "PARAGRAPH: \uFEFF{x event|One\r\ntwo}\r\n \r\nthree}\r\n\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{-- a remark", "{source s: title \"T\"", "{x so they say", "{@s p. 3 and on", "{@s p. 3 |", "two{<x}", "{x| ", "{x| .", "{>x} {<y}", "{except a" })
	void nothingIsProposedThatWouldNotMendItOrWouldTakeTheAuthorsWords(String text) {
		check(text, "");
	}

	@Test
	void aNoteWaitsForAnyOpenFormInIt() {
		check("{^1| One {i| two.", "");
	}

	@Test
	void theOuterOfTwoOpenFormsWaitsForTheInnerOne() {
		check("{x| One {y| two.", "LONG_TO_PARAGRAPH: {>x}One {y| two{<x}.\n");
	}

	@Test
	void inAParagraphThatIsNoParagraphNothingIsLookedFor() {
		check("{x| " + "one ".repeat(6_000), "");
	}
}
