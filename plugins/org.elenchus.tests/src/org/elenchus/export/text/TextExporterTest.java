package org.elenchus.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.elenchus.export.ExportRequest;
import org.elenchus.export.ExportTarget;
import org.elenchus.export.Exported;
import org.elenchus.export.Options;
import org.elenchus.export.Progress;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Questions;
import org.elenchus.rules.engine.Validated;
import org.junit.jupiter.api.Test;

class TextExporterTest {

	@Test
	void theTextItsClaimsTheirSourcesAndWhatWasFound() {
		assertEquals("""
				The shot
				========

				Sergei Kirov was shot[1] (Lenoe 2010, ch. 4), by _one_ man[2].^1

				Notes
				=====

				^1 So they say.

				Claims and evidence
				===================

				[1] “was shot”
				    without a primary source · event
				    Supported by:
				    - Lenoe 2010, ch. 4 · secondary source · B2

				[2] “one man”
				    without any source · contested · event
				    Other views: [3]

				[3] Others helped him.
				    without any source · the author, asserted
				    Other views: [2]

				Sources
				=======

				Secondary literature
				--------------------

				Lenoe 2010: Matthew E. Lenoe, _The Kirov Murder_ (2010).
				""", before("Findings", exported("""
				{edition e "The shot" language en}

				{source lenoe: secondary book author "Matthew E. Lenoe" title "The Kirov Murder" year 2010}

				Sergei Kirov {shot event| was shot}{@lenoe ch. 4 | B2}, by {loner event contested|{i|one} man}.{^1| So they say.}

				{claim helpers: "Others helped him." speaker author counter loner}
				""", Map.of())));
	}

	@Test
	void findingsAreGroupedAndSayWhereTheyAre() {
		String text = exported("One {a event| thing}.\n\nTwo {c event| things}, {?source}.\n", Map.of());
		String findings = text.substring(text.indexOf("Findings\n========"));
		assertTrue(findings.contains("\n- [1] "), findings);
		assertTrue(findings.contains("\n- [2] "), findings);
		assertEquals(2, findings.split("\\(claim-without-source\\)", -1).length, findings);
		assertTrue(findings.contains("\n- line 3: "), findings);
		assertTrue(findings.endsWith("\n\nMade with Elenchus.\n"), findings);
	}

	@Test
	void linesAreAsWideAsSomebodyWants() {
		String text = exported("aaaa ".repeat(100) + "{k event| 文" + "字".repeat(9) + "}.", Map.of("width", "30"));
		assertTrue(text.lines().allMatch(line -> line.codePoints().map(point -> point > 0x2E80 ? 2 : 1).sum() <= 30), text);
		assertTrue(text.contains("aaaa aaaa aaaa aaaa aaaa aaaa\n"), text);
	}

	@Test
	void aTextWithoutClaimsHasNoListOfThem() {
		assertEquals("""
				a.elx
				=====

				One thing.

				Findings
				========

				The rules found nothing to report.

				Made with Elenchus.
				""", exported("One thing.\n", Map.of()));
	}

	@Test
	void aHeadingThatRepeatsTheTitleIsLeftOutAtTheStartOnly() {
		assertEquals("""
				The shot
				========

				One thing.

				The shot
				--------

				Two things.
				""", before("Findings", exported("{edition e \"The shot\" language en}\n\n{# The shot}\n\nOne thing.\n\n{# The shot}\n\nTwo things.\n", Map.of())));
		assertEquals("""
				The shot
				========

				The morning
				-----------

				One thing.
				""", before("Findings", exported("{edition e \"The shot\" language en}\n\n{# The morning}\n\nOne thing.\n", Map.of())));
	}

	@Test
	void evidenceSaysWhereItIsCitedFromWhatDisputesItAndWhatIsUnknown() {
		assertEquals("""
				a.elx
				=====

				(unknown source: nobody) Kirov was shot[1] (Lenoe 2010, p. 4; unknown
				source: nobody).

				Claims and evidence
				===================

				[1] “was shot”
				    without a primary source · event
				    Supported by:
				    - Lenoe 2010, p. 4, cited from Knight 1999
				    - unknown source: nobody
				    Disputed by:
				    - Knight 1999, p. 5
				    Other views: other (in another text of the project)

				Sources
				=======

				Other sources
				-------------

				Knight 1999: Amy Knight, _Who Killed Kirov?_ (1999).

				Lenoe 2010: Matthew E. Lenoe, _The Kirov Murder_ (2010).

				no source with the key “nobody” is known
				""", before("Findings", exported("""
				{source lenoe: book author "Matthew E. Lenoe" title "The Kirov Murder" year 2010}

				{source knight: book author "Amy Knight" title "Who Killed Kirov?" year 1999}

				{@nobody} Kirov {shot event|was shot}{@lenoe via knight p. 4}{@nobody}.

				{claim shot: disputes @knight p. 5 "no document" counter other}
				""", Map.of())));
	}

	@Test
	void whatTheEditorSaysOfWordsStandsBehindThem() {
		assertTrue(exported("A {sic| fuor} and {unclear| five} and {surplus| the the} end.\n", Map.of())
				.contains("A fuor [sic] and five[?] and {the the} end.\n"));
	}

	@Test
	void paragraphsShowWhatTheyAre() {
		assertEquals("""
				a.elx
				=====

				Before it.

				> “We knew nothing of it, and nobody in the house had ever told us what
				> it was.”

				  1. One

				    a. Two

				    Ring the bell,
				        and ring it well.

				>     Three,
				>     four

				A | B
				1 | 2

				> Five.
				""", before("Findings", exported("""
				Before it.

				{:quote}“We knew nothing of it, and nobody in the house had ever told us what it was.”

				{:item}1. One

				{:item 2}a. Two

				{:verse}Ring the bell,
				    and ring it well.

				{:quote verse}Three,
				four

				{:table}A	B
				1	2

				{:epigraph}Five.
				""", Map.of())));
	}

	@Test
	void notesOfSeveralParagraphsAreIndentedAsFarAsTheirSign() {
		assertEquals("""
				a.elx
				=====

				It was so.^1

				Notes
				=====

				^1 As the diary says:

				   > Nobody came, and nobody went.

				       Ring the bell,
				       and go.
				""", before("Findings", exported("""
				It was so.{^1| As the diary says:}

				{:quote}{^1 continued| Nobody came, and nobody went.}

				{:verse}{^1 continued| Ring the bell,
				and go.}
				""", Map.of())));
	}

	@Test
	void linksStandBehindTheirWordsAndGapsSayHowMuchIsMissing() {
		assertEquals("""
				a.elx
				=====

				See the page <https://example.org/a>, {link| no}, […] and [… 3 words]
				and [… 1 line].
				""", before("Findings", exported("""
				See {link "https://example.org/a"| the page}, {link| no}, {gap} and {gap 3 words} and {gap 1 lines}.
				""", Map.of())));
	}

	@Test
	void otherReadingsStandBehindTheWordsWithTheirWitnesses() {
		assertEquals("""
				a.elx
				=====

				He was released [arrested Pravda Izvestia; (left out) Pravda].
				""", before("Sources", exported("""
				{source a: primary newspaper title "Pravda"} {source b: primary newspaper title "Izvestia"}

				He was {app "arrested" @a @b @nobody, "" @a| released}.
				""", Map.of())));
	}

	@Test
	void citationsStandApartFromTheWordsBeforeThem() {
		assertEquals("""
				a.elx
				=====

				He went (Lenoe 2010). Then (Lenoe 2010, p. 4)
				""", before("Sources", exported("""
				{source lenoe: secondary book author "Matthew E. Lenoe" title "The Kirov Murder" year 2010}

				He went{@lenoe}. Then {@lenoe p. 4}
				""", Map.of())));
	}

	@Test
	void findingsSayWhatWouldSettleThem() {
		String text = exported("One {a event| thing}.\n", Map.of());
		assertTrue(text.contains("\nWhat would settle it: "), text);
		assertFalse(text.contains("nothing to report"), text);
	}

	@Test
	void nothingInItSteersATerminal() {
		String text = exported("Een \u001b[31mrood\u202E woord.\n", Map.of());
		assertFalse(text.contains("\u001b"));
		assertFalse(text.contains("\u202E"));
		assertTrue(text.contains("⟨U+202E⟩"), text);
	}

	@Test
	void itTellsHowFarItIsAndCanBeEnded() throws Exception {
		List<String> told = new ArrayList<>();
		Progress watching = new Progress() {
			@Override
			public boolean isCancelled() {
				return told.size() == 2;
			}

			@Override
			public void begins(String part) {
				told.add(part);
			}
		};
		Validated edition = validated("One {a event| thing}.");
		TextExporter exporter = new TextExporter();
		ExportRequest request = new ExportRequest(exporter.formats().getFirst(), edition.edition(), new Project(List.of(edition.edition())),
				edition.findings(), Options.NONE, watching);
		assertThrows(CancellationException.class, () -> exporter.export(request, ExportTarget.to(new ByteArrayOutputStream())));
		assertEquals(List.of("text", "evidence"), told);
	}

	@Test
	void itTellsEachPart() throws Exception {
		List<String> told = new ArrayList<>();
		Progress watching = new Progress() {
			@Override
			public boolean isCancelled() {
				return false;
			}

			@Override
			public void begins(String part) {
				told.add(part);
			}
		};
		Validated edition = validated("One thing.");
		TextExporter exporter = new TextExporter();
		exporter.export(new ExportRequest(exporter.formats().getFirst(), edition.edition(), new Project(List.of(edition.edition())),
				edition.findings(), Options.NONE, watching), ExportTarget.to(new ByteArrayOutputStream()));
		assertEquals(List.of("text", "evidence", "bibliography", "findings"), told);
	}

	private static String before(String heading, String text) {
		return text.substring(0, text.indexOf("\n" + heading + "\n="));
	}

	private static String exported(String text, Map<String, String> options) {
		Validated validated = validated(text);
		return Exported.as("text", options, validated.edition(), new Project(List.of(validated.edition())), validated.findings());
	}

	private static Validated validated(String text) {
		return Engine.forReports(Locale.ENGLISH, Questions.USUAL).validate(List.of(new InputText("a.elx", text))).getFirst();
	}
}
