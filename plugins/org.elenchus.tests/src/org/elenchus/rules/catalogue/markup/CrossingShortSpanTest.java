package org.elenchus.rules.catalogue.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Fix;
import org.elenchus.testing.Kind;
import org.elenchus.testing.RuleTest;
import org.elenchus.testing.Without;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Without(value = Kind.EXCEPTED, because = "what cannot be read as markup is mended, not excepted; see RuleExceptionsTest")
class CrossingShortSpanTest extends RuleTest {

	CrossingShortSpanTest() {
		super(new CrossingShortSpan(), new UnclosedSpan());
	}

	@Test
	void firesOnASpanThatEndsByItsKeyInAnotherOne() {
		check("""
				That {order motive| Stalin {proof| gave the order{<order} was found} nowhere.
				#    ^^^^^^^^^^^^^^ crossing-short-span
				""");
	}

	@Test
	void spansInEachOtherAndLongSpansAreSilent() {
		check("""
				That {order motive| Stalin {proof| gave the order}} was {>found}found {>where}nowhere{<found} else{<where}.

				That {>order}Stalin {proof| gave the order{<order} was found} nowhere.
				""");
	}

	@Test
	@Tag("boundary")
	void aSpanThatEndsByItsKeyAcrossNothingIsUnclosed() {
		check("""
				That {order| Stalin {proof| gave} the order{<order} was found nowhere.
				#    ^^^^^^^ unclosed-span

				That {order| Stalin {proof| gave the order{<order}} was found nowhere.
				#    ^^^^^^^ crossing-short-span
				""");
	}

	@Test
	void firesOnSpansThatCrossEachOther() {
		check("""
				That {order| Stalin {proof| gave the order{<order} was found{<proof} nowhere.
				#    ^^^^^^^ crossing-short-span
				#                   ^^^^^^^ crossing-short-span
				""");
	}

	@Test
	void firesOverSeveralLinesAndParagraphs() {
		check("""
				That ‹crossing-short-span|{order›
				motive| Stalin

				gave {proof| the order{<order} was
				found} nowhere.
				""");
	}

	@Test
	void theFormsMayStandOnSeveralLines() {
		List<Finding> findings = findings("{^1| That {order| Stalin\n{proof| gave the order{<order}\nwas found} nowhere.}");
		assertEquals(List.of("crossing-short-span"), findings.stream().map(Finding::rule).toList());
	}

	@Test
	void firesInFootnotesAndInQuotations() {
		check("""
				{^1| That {order| Stalin {proof| gave the order{<order} was found} nowhere.}
				#         ^^^^^^^ crossing-short-span

				“That {order| Stalin {proof| gave the order{<order} was found} nowhere.”
				#     ^^^^^^^ crossing-short-span

				{"words @s| That {order| Stalin {proof| gave the order{<order} was found} nowhere.}
				#                ^^^^^^^ crossing-short-span
				""");
	}

	@Test
	void firesOnAQuotation() {
		check("""
				He wrote: “{"words @s p. 3| That {proof| Stalin{<words} gave the order}”.
				#          ^^^^^^^^^^^^^^^^ crossing-short-span
				""");
	}

	private String mended(String text) {
		Finding finding = findings(text).getFirst();
		return finding.fixes().stream().map(fix -> fix.title() + ": " + applied(text, fix)).collect(Collectors.joining("\n"));
	}

	private static String applied(String text, Fix fix) {
		return fix.edits().reversed().stream().reduce(text, (left, edit) -> edit.apply(left), (one, other) -> other);
	}

	@Test
	void theFixMakesItALongSpanAndKeepsTheWordsOfItsHead() {
		assertEquals("Make it a long span up to the end with its key: {>x motive contested B2}One {y| two{<x}{@s} three}.",
				mended("{x motive contested B2| One {y| two{<x}{@s} three}."));
	}

	@Test
	void aHeadOverSeveralLinesStaysOne() {
		assertEquals("Make it a long span up to the end with its key: {>x\nmotive}One {y| two{<x} three}.",
				mended("{x\nmotive| One {y| two{<x} three}."));
	}

	@Test
	void theFixGivesABraceBackToTheFormThatItBelongsTo() {
		assertEquals("Make it a long span up to the end with its key: {^1| See {>x}one {y| two{<x} three} four.}",
				mended("{^1| See {x|one {y| two{<x} three} four.}"));
	}

	@Test
	void aQuotationsSourceComesToStandBehindTheEnd() {
		assertEquals("Make it a long span up to the end with its key: {>x contested quotation}One {y| two{<x}{@s p. 3} three}.",
				mended("{\"x contested @s p. 3| One {y| two{<x} three}."));
	}

	@Test
	void nothingIsProposedWhereTheAuthorsWordsWouldBecomeMarkup() {
		assertEquals("", mended("{x| One {y| two{<x} three}.\n{source s}"));
		assertEquals("", mended("{\"x figure @s| One {y| two{<x} three}."));
	}

	@Test
	void whereEverythingCrossesItStopsProposing() {
		List<Finding> findings = findings("{x| one {y| two{<x} three}\n\n".repeat(60));
		assertEquals(60, findings.size());
		assertEquals(50, findings.stream().filter(finding -> !finding.fixes().isEmpty()).count());
	}
}
