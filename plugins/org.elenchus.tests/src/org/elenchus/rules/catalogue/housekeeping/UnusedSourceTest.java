package org.elenchus.rules.catalogue.housekeeping;

import org.elenchus.testing.Kind;
import org.elenchus.testing.RuleTest;
import org.elenchus.testing.Without;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Without(value = { Kind.FOOTNOTE, Kind.QUOTATION }, because = "it reports on cards, and cards stand in paragraphs of their own")
class UnusedSourceTest extends RuleTest {

	UnusedSourceTest() {
		super(new UnusedSource());
	}

	@Test
	void firesOnASourceToWhichNothingRefers() {
		check("""
				{x| one}{@s}.

				{source s}
				{source t: title
				#       ^ unused-source
				  "T"}
				""");
	}

	@Test
	void everySortOfReferenceCounts() {
		check("""
				One {@a via b}, {@c| two}{^1}, {"x @d| three}.

				{^1| See {@e}.}

				{claim x: supports @f disputes @g}
				{source a: basedOn h}
				{source b: translationOf i}
				{source c}
				{source d}
				{source e}
				{source f}
				{source g}
				{source h}
				{source i}
				""");
	}

	@Test
	void allFilesCount() {
		check("One {@s}.\n", "{source s}\n{source ‹unused-source|t›}\n");
	}

	@Test
	void aRegisterThatIsReadAloneIsLeftInPeace() {
		check("{source s}\n{source t: basedOn s}\n");
	}

	@Test
	@Tag("boundary")
	void aCitationOfAnUnknownSourceIsNoReferenceToOthers() {
		check("One {@s}, two {@nobody}.\n\n{source s}\n{source ‹unused-source|t›}\n");
	}

	@Test
	void theCardAndTheEditionCanExceptIt() {
		check("One {@s}.\n\n{source s}\n{source t {except unused-source \"for readers\"}}\n");
		check("{edition e {except unused-source \"for readers\"}}\n\nOne {@s}.\n\n{source s}\n{source t}\n");
	}
}
