package org.elenchus.importer.plain.paragraphs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.importer.plain.Margin;
import org.elenchus.importer.plain.lines.Lines;
import org.junit.jupiter.api.Test;

class ItemLabelsTest {

	/** The label of each line stands before it. */
	private static void check(String marked) {
		Margin.check(marked, lines -> {
			ItemLabels labels = ParagraphsRecordTest.paragraphs(lines).labels();
			return i -> labels.isLabelled(i) ? labels.of(i).text() : "";
		});
	}

	@Test
	void smallLettersCountFromABeforeAFullStopOrABracketAndASpace() {
		check("""
				a.  |a. het staal te keuren;
				b.  |b. de dijk te verhogen;
				c)  |c) x
				    |c. niemand iets te zeggen;
				    |d: het veer te houden;
				    |d.het veer te houden;
				d.  |d. het veer te houden.
				    |f. het hout te keuren.
				""");
		check("""
				    |A. Het staal te keuren;
				    |B. De dijk te verhogen;
				    |C. Niemand iets te zeggen.
				""");
	}

	@Test
	void twoLettersAreNoList() {
		check("""
				    |a. het staal te keuren;
				    |b. de dijk te verhogen.
				""");
	}

	@Test
	void lettersInNotesCountNoItems() {
		check("""
				    |De veerman kende de rivier.1
				    |________
				    |1 Hij schreef:
				    |a. het staal te keuren;
				    |b. de dijk te verhogen;
				    |c. niemand iets te zeggen.
				    |• het veer te houden.
				""");
	}

	@Test
	void lettersAloneAreNoLabels() {
		check("""
				    |a)
				    |b)
				    |c)
				""");
	}

	@Test
	void aBulletHasItsWordsBehindItOrBelow() {
		check("""
				•   |• het staal
				▪   |▪ de dijk
				●   |●xy
				    |●x
				    |•
				    |
				    |
				    |De sluis lag er al.
				    |* de boot
				""");
	}

	@Test
	void bulletsThatStandAPageApartAreTwoLists() {
		assertEquals(0, series(39));
		assertEquals(41, series(40));
	}

	/** The line of the first bullet of the list to which the second one belongs, with so many lines between the two. */
	private static int series(int between) {
		String text = "• het staal\n" + "De sluis lag er al.\n".repeat(between) + "• de dijk\n";
		return ParagraphsRecordTest.paragraphs(Lines.of(text)).labels().of(between + 1).series();
	}
}
