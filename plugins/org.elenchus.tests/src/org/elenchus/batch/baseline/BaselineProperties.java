package org.elenchus.batch.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.elenchus.batch.baseline.Comparison.Reported;
import org.elenchus.markup.Texts;
import org.elenchus.rules.engine.Answers;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds for the findings of every text. */
class BaselineProperties {

	private static final Engine ENGINE = new Engine(Locale.ENGLISH);

	@Property(tries = 300)
	@Domain(Texts.class)
	void nothingIsNewInATextThatIsMoved(@ForAll String text) {
		List<Reported> before = found(text);
		Comparison comparison = Comparison.of(entries(before), found(moved(text)));
		assertEquals(List.of(), comparison.vanished());
		assertEquals(before.size(), comparison.known());
	}

	/** A byte order mark means something at a file's start only, so it stays there. */
	private static String moved(String text) {
		int start = text.startsWith("\uFEFF") ? 1 : 0;
		return text.substring(0, start) + "Words before.\n\n" + text.substring(start);
	}

	@Property(tries = 300)
	@Domain(Texts.class)
	void whatIsWrittenIsReadAgain(@ForAll String text) throws IOException {
		List<Entry> entries = entries(found(text));
		Path file = Files.createTempFile("baseline", ".json");
		try {
			BaselineFile.write(entries, Path.of(""), file);
			assertEquals(entries.stream().sorted().toList(), BaselineFile.read(Path.of(""), file));
		} finally {
			Files.delete(file);
		}
	}

	private static List<Entry> entries(List<Reported> found) {
		return found.stream().map(Reported::entry).toList();
	}

	private static List<Reported> found(String text) {
		Answers answers = ENGINE.ask(List.of(new InputText("a.elx", text))).getFirst();
		return answers.findings().stream().map(each -> new Reported(each, Entry.of("a.elx", answers.edition(), each))).toList();
	}
}
