package org.elenchus.rules.catalogue.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.markup.Strip;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.testing.Kind;
import org.elenchus.testing.RuleTest;
import org.elenchus.testing.Without;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Without(value = Kind.EXCEPTED, because = "what cannot be read as markup is mended, not excepted; see RuleExceptionsTest")
class ReservedKeyTest extends RuleTest {

	ReservedKeyTest() {
		super(new ReservedKey(), new MalformedMarkup(), new MisplacedCard());
	}

	@Test
	void firesOnAClaimThatIsCalledAsACardOrAFormIs() {
		check("""
				In 1934 {question event| Kirov was shot} and {unit contested B2| buried}.
				#       ^^^^^^^^^ reserved-key
				#                                            ^^^^^ reserved-key

				And {gap| three} {link event| four}.
				#   ^^^^ reserved-key
				#                ^^^^^ reserved-key
				""");
	}

	@Test
	void firesOnOneInANoteAndInAQuotationAndOverALinesEnd() {
		check("""
				Kirov{^1} wrote: “He {scope event| was
				#                    ^^^^^^ reserved-key
				dead}”.

				{^1| See {library
				#        ^^^^^^^^ reserved-key
				event| there}.}
				""");
	}

	@Test
	void anyOtherKeyIsSilent() {
		check("""
				In 1934 {questions event| Kirov was shot}, {>question}as we know{<question}, {"unit| they said}.
				""");
	}

	@Test
	@Tag("boundary")
	void aWordThatMarksWordsIsOneOnlyWithWordsOfAClaimBehindIt() {
		check("""
				10{sup| 6} and 10{sup event| 6} and {link| one}.
				#                ^^^^ reserved-key
				#                                   ^^^^^ malformed-markup
				""");
	}

	@Test
	void whatIsNoHeadOfAClaimIsNoClaim() {
		check("""
				See {question of kirov| no}.
				#   ^^^^^^^^^ misplaced-card
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{library event| One} {>library}two{<library} {\"library| three}.\n\n{claim library: counter library, x conflicts date library before library person library}\n"
			+ "{claim x: partOf library speaker library supports @library library}\n{name library}\n{source library}\n\n{^1 covers x, library| {library| four}{@library library}}" })
	void theFixRenamesTheClaimAndNothingElse(String text) {
		List<TextEdit> edits = findings(text).getFirst().fixes().getFirst().edits();
		String mended = text;
		for (TextEdit edit : edits.reversed()) {
			mended = edit.apply(mended);
		}
		assertEquals("{library-1 event| One} {>library-1}two{<library-1} {\"library-1| three}.\n\n{claim library-1: counter library-1, x conflicts date library-1 before library-1 person library}\n"
				+ "{claim x: partOf library-1 speaker library supports @library library}\n{name library}\n{source library}\n\n{^1 covers x, library-1| {library-1| four}{@library library}}", mended);
		assertEquals("One two three.\n\nfour", Strip.strip(mended));
	}

	@Test
	void theNewKeyIsOneThatNothingHas() {
		assertEquals("question-2", findings("{question event| One} {question-1| two}.").getFirst().fixes().getFirst().edits().getFirst().replacement());
	}
}
