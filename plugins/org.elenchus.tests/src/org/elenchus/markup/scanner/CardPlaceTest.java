package org.elenchus.markup.scanner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardPlaceTest {

	/** What can stand at the first {@code ‸}. */
	private static String words(String marked) {
		return String.join(" ", new TreeSet<>(CardPlace.words(marked.replace("‸", ""), 0, marked.indexOf('‸'))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = {
			"{school t ‸ § opposes",
			"{school t \"T\" opposes ‸ § ''",
			"{claim x: mode ‸ § asserted hypothetical ironical quoted reported",
			"{claim x: conflicts ‸ § cause date motive rating scope unit value",
			"{claim x: conflicts cause ‸ § ''",
			"{claim x: date ‸ § after before",
			"{claim x: date before ‸ § ''",
			"{claim x: searched \"RGASPI\" on ‸ § ''",
			"{source s: reliability A by ‸ § ''",
			"{source s: reliability A by ab on ‸ § ''",
			"{policy ‸ § doubts limit require severity words",
			"{policy require ‸ § counterview independent locator primary rating source",
			"{policy severity x ‸ § error info off warning",
			"{policy severity x error ‸ § doubts limit require severity words",
			"{policy doubts ‸ § after expire",
			"{policy doubts expire ‸ § after",
			"{policy doubts expire after 90 ‸ § days",
			"{policy severity warning ‸ § error info off warning",
			"{scale s ‸ § ''",
			"{nothing x ‸ § ''" })
	void aPlaceHasItsWords(String marked, String words) {
		assertEquals(words, words(marked));
	}

	@Test
	void theHeadEndsWithTheFirstParticular() {
		assertEquals(true, words("{source s: primary ‸").contains("newspaper"));
		assertEquals(false, words("{source s: primary title \"T\" ‸").contains("newspaper"));
	}

	@Test
	void behindAWholeParticularAnotherOneCanStand() {
		assertEquals(true, words("{claim x: mode asserted ‸").contains("speaker"));
		assertEquals(false, words("{claim x: mode asserted ‸").contains("event"));
		assertEquals(true, words("{policy require primary for event ‸").contains("severity"));
		assertEquals(false, words("{policy require primary for event ‸").contains("event"));
	}

	@Test
	void aListGoesOnWithWhatItStartedWith() {
		String kinds = "absence attribution cause contested event existence figure for interpretation judgement motive quotation";
		assertEquals(kinds, words("{policy require primary for event, ‸"));
		assertEquals(true, words("{policy require primary ‸").contains("for"));
		assertEquals(false, words("{policy require primary for ‸").contains("for"));
	}
}
