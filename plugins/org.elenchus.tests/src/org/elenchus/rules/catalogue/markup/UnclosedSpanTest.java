package org.elenchus.rules.catalogue.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.text.TextRange;
import org.elenchus.testing.Kind;
import org.elenchus.testing.RuleTest;
import org.elenchus.testing.Without;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Without(value = Kind.EXCEPTED, because = "what cannot be read as markup is mended, not excepted; see RuleExceptionsTest")
class UnclosedSpanTest extends RuleTest {

	UnclosedSpanTest() {
		super(new UnclosedSpan());
	}

	@Test
	void firesOnASpanThatDoesNotCloseInItsParagraph() {
		check("""
				In 1934 {kirov event| Kirov was shot.
				#       ^^^^^^^^^^^^^ unclosed-span

				The inquiry began} at once.
				""");
	}

	@Test
	@Tag("boundary")
	void aSpanMayCloseOnALaterLineOfItsParagraph() {
		check("""
				In 1934 {kirov event| Kirov
				was shot
				}.
				""");
	}

	@Test
	void firesOnALongSpanWithoutEndOrWithoutStart() {
		check("""
				{>kirov event}Kirov was shot.
				^^^^^^^^^^^^^^ unclosed-span

				Then nothing.{<then}
				#            ^^^^^^^ unclosed-span
				""");
	}

	@Test
	void proposesTheStartThatAnEndProbablyMeans() {
		Finding end = findings("{>kirov}shot{<kirof} {>other}").get(1);
		assertEquals("Write “{<kirov}”", end.fixes().getFirst().title());
		assertEquals(List.of(new TextEdit(new TextRange(12, 20), "{<kirov}")), end.fixes().getFirst().edits());
	}

	@Test
	void proposesNothingForAnEndLikeNoOther() {
		assertEquals(List.of(), findings("{>kirov}shot{<zzz}").get(1).fixes());
	}

	private static List<String> titles(Finding finding) {
		return finding.fixes().stream().map(Fix::title).toList();
	}

	@Test
	void proposesALongSpanWhereAClaimRunsOverSeveralParagraphs() {
		Finding open = findings("{kirov event| Kirov was\n\nshot}.").getFirst();
		assertEquals(List.of("Make it a long span up to the brace that closes nothing", "End it with the paragraph"), titles(open));
		assertEquals(List.of(new TextEdit(new TextRange(0, 14), "{>kirov event}"), new TextEdit(new TextRange(29, 30), "{<kirov}")),
				open.fixes().getFirst().edits());
	}

	@Test
	void proposesAnEndWithTheSentenceAndWithTheParagraph() {
		Finding open = findings("{kirov event| Kirov was shot. The inquiry began.").getFirst();
		assertEquals(List.of("Make it a long span up to the end of the paragraph", "End it with the sentence", "End it with the paragraph"),
				titles(open));
		assertEquals(List.of(new TextEdit(new TextRange(28, 28), "}")), open.fixes().get(1).edits());
	}

	@Test
	void proposesTheEndOfALongSpan() {
		assertEquals(List.of("End it at the brace that closes nothing", "End it with the paragraph"),
				titles(findings("{>kirov}Kirov was\n\nshot}.").getFirst()));
		assertEquals(List.of("Make it a long span up to the end with its key"),
				titles(findings("{kirov| Kirov was\n\nshot{<kirov}.").getFirst()));
	}

	@Test
	void whereEverythingIsOpenItStopsProposing() {
		List<Finding> open = findings("{x| one.\n\n".repeat(60));
		assertEquals(60, open.size());
		assertEquals(50, open.stream().filter(finding -> !finding.fixes().isEmpty()).count());
	}

	@Test
	void longSpansMayOverlapAndReachOverParagraphs() {
		check("""
				{>a}Kirov {>b}was

				shot{<a} in Leningrad{<b}.
				""");
	}

	@Test
	void aLongSpanDoesNotReachIntoAnotherFile() {
		check("""
				{>kirov}Kirov was shot.
				^^^^^^^^ unclosed-span
				""", """
				Then nothing.{<kirov}
				#            ^^^^^^^^ unclosed-span
				""");
	}

	@Test
	void firesOnAnUnclosedNoteHeadingAndComment() {
		check("""
				{^1| A note
				^^^^ unclosed-span

				{# A heading
				^^ unclosed-span

				{-- a remark
				^^^ unclosed-span
				""");
	}

	@Test
	void looksIntoFootnotes() {
		check("""
				{^1| A {>kirov}note.}
				#      ^^^^^^^^ unclosed-span
				""");
	}

	@Test
	void firesOnAQuotationThatDoesNotClose() {
		check("""
				He wrote: “{"words @lenoe| he was
				#          ^^^^^^^^^^^^^^^ unclosed-span
				shot”.
				""");
	}

	@Test
	void everyFormThatStaysOpenIsReported() {
		check("""
				{outer| In 1934 {inner| Kirov was shot.
				^^^^^^^ unclosed-span
				#               ^^^^^^^ unclosed-span
				""");
	}

	@Test
	void firesOnACardThatDoesNotClose() {
		check("""
				{source lenoe: title "The Kirov Murder"
				^^^^^^^ unclosed-span
				""");
	}
}
