package org.elenchus.rules.catalogue.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.elenchus.model.finding.Finding;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.sources.library.Desk;
import org.elenchus.sources.library.Holding.Missing;
import org.elenchus.sources.library.Holding.Reason;
import org.elenchus.testing.Kind;
import org.elenchus.testing.RuleTest;
import org.elenchus.testing.Without;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Without(value = { Kind.FOOTNOTE, Kind.QUOTATION }, because = "it reports on cards, and cards stand in paragraphs of their own")
class FulltextUnavailableTest extends RuleTest {

	@TempDir
	private Path folder;

	FulltextUnavailableTest() {
		super((edition, path) -> path.endsWith(".txt") ? Optional.of(new Missing(Reason.ABSENT)) : Optional.empty(), new FulltextUnavailable());
	}

	@Test
	@Tag("boundary")
	void firesWhereAFileIsMissingAndNotWhereNobodyKnows() {
		check("""
				{source s: fulltext "nowhere.txt"}
				#       ^ fulltext-unavailable
				{source t: fulltext "nowhere"}
				{source u}
				""");
	}

	@Test
	void isContentWithoutAFullText() {
		check("{source s: excerpt \"words\"}\n");
	}

	@Test
	void tellsWhyAFileCannotBeRead() throws IOException {
		Files.write(folder.resolve("s.pdf"), "%PDF-1.7".getBytes());
		assertEquals(List.of("The full text “nowhere.txt” of “s” cannot be read: there is no such file."), messages("nowhere.txt"));
		assertEquals(List.of("The full text “s.pdf” of “s” cannot be read: it is not a file of plain text."), messages("s.pdf"));
		assertEquals(List.of("The full text “../s.txt” of “s” cannot be read: the path leads out of the folder in which this edition may read,"
				+ " or into a hidden one."),
				messages("../s.txt"));
	}

	@Test
	void saysWhatWouldLetItReadInTheLanguageOfWhoAsks() {
		String text = "{source s: fulltext \"../s.txt\"}\n";
		String english = inFolder(text).getFirst().message().remedy();
		String dutch = inFolder(text, Locale.of("nl")).getFirst().message().remedy();
		assertTrue(english.contains(Desk.MARK) && english.contains("--root DIR") && english.startsWith("Take “fulltext” away, or "), english);
		assertTrue(dutch.contains(Desk.MARK) && dutch.contains("--root MAP") && dutch.startsWith("Haal ‘fulltext’ weg, of "), dutch);
	}

	@Test
	void isContentWithAFileOfText() throws IOException {
		Files.writeString(folder.resolve("s.txt"), "words");
		assertEquals(List.of(), messages("s.txt"));
	}

	@Test
	void isExcepted() {
		check("{source s: fulltext \"a.txt\" {except fulltext-unavailable \"in the archive\" by ab on 2026-02-11}}\n");
	}

	@Test
	void pointsToTheKeyOfACardOverSeveralLines() {
		check("""
				{source s: title "T"
				#       ^ fulltext-unavailable
				  fulltext "a.txt"}
				""");
	}

	private List<String> messages(String path) {
		return inFolder("{source s: fulltext \"%s\"}\n".formatted(path)).stream().map(finding -> finding.message().what()).toList();
	}

	private List<Finding> inFolder(String text) {
		return inFolder(text, Locale.ENGLISH);
	}

	private List<Finding> inFolder(String text, Locale language) {
		return new Engine(language).within(folder).validate(List.of(new InputText("e.elx", text))).getFirst().findings().stream()
				.filter(finding -> finding.rule().equals("fulltext-unavailable")).toList();
	}
}
