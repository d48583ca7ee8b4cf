package org.elenchus.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.elenchus.model.finding.Finding;
import org.elenchus.model.parallel.Workers;
import org.elenchus.model.project.Project;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.junit.jupiter.api.Test;

/** Of a text that is checked again and again only what has changed is worked out anew. */
class TextCacheTest {

	private final TextCache cache = new TextCache();
	private final List<String> made = new ArrayList<>();

	private void check(String... texts) {
		for (String text : texts) {
			assertEquals(text.length(), cache.get(Integer.class, text, this::length));
		}
	}

	private int length(String text) {
		made.add(text);
		return text.length();
	}

	@Test
	void whatIsAskedForAgainIsMadeOnce() {
		check("one", "two", "one");
		cache.keepWhatWasUsed();
		check("two", "three", "one");
		assertEquals(List.of("one", "two", "three"), made);
	}

	@Test
	void whatAWholeCheckDoesNotAskForGoes() {
		check("one", "two");
		cache.keepWhatWasUsed();
		check("two");
		cache.keepWhatWasUsed();
		check("one", "two");
		assertEquals(List.of("one", "two", "one"), made);
	}

	@Test
	void aCheckThatIsCancelledLosesNothing() {
		check("one", "two");
		cache.keepWhatWasUsed();
		check("three");
		check("two", "one", "three");
		assertEquals(List.of("one", "two", "three"), made);
	}

	@Test
	void thingsOfTwoKindsAreTwo() {
		check("one");
		assertEquals("ONE", cache.get(String.class, "one", text -> text.toUpperCase(Locale.ROOT)));
	}

	/** Cuts the prose and tells its sentences, and counts those that were cut anew. */
	private static final class Counting implements Rule {

		private int cut;

		@Override
		public String id() {
			return "weasel-words";
		}

		@Override
		public void check(Inquiry inquiry) {
			inquiry.edition().paragraphs().forEach(paragraph -> inquiry.ofText(Integer.class, paragraph.items().toString(), text -> ++cut));
		}
	}

	@Test
	void rulesAreGivenWhatIsKnown() {
		Counting rule = new Counting();
		ProjectReader reader = new ProjectReader();
		for (String text : List.of("One.\n\nTwo.\n", "One.\n\nTwo.\n\nThree.\n", "One.\n\nTwo.\n\nFour.\n")) {
			Project project = reader.read(List.of(new InputText("a.elx", text)));
			Catalogue.of(rule).ask(project.editions().getFirst(), project, Locale.ENGLISH, Workers.ONE, Optional.of(cache), () -> { });
			cache.keepWhatWasUsed();
		}
		assertEquals(4, rule.cut);
	}

	@Test
	void whatIsFoundIsWhatIsFoundWithoutIt() {
		Engine engine = new Engine(Locale.ENGLISH);
		ProjectReader reader = new ProjectReader();
		String start = "{edition e \"E\" language nl}\n\nMen zegt dat het zo was. Sommigen beweren “iets.\n\nIn 1929 kwamen 300 man. Wellicht met gedaan.\n";
		for (String text : List.of(start, start.replace("was", "is"), start.replace("language nl", "language en"), start + "\nMen zegt dat het zo was.\n",
				start.replace("}", " {policy words hedge-without-voice \"het zo\"}}"), "Men zegt dat het zo was. {a event| In 1929 kwamen 300 man.}\n")) {
			Project project = reader.read(List.of(new InputText("a.elx", text)));
			List<Finding> anew = engine.validate(project).getFirst().findings();
			assertEquals(anew, engine.validate(project, project.editions().getFirst(), cache).findings());
		}
	}
}
