package org.elenchus.ide.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Validated;
import org.elenchus.rules.engine.Watch;
import org.junit.jupiter.api.Test;

class LiveEditionTest {

	private static final Engine RULES = new Engine(Locale.ENGLISH);
	private static final String CLAIM = "{x event| He came}{@s p. 3}.\n";
	private static final String SOURCE = "{source s: primary book title \"T\" year 1920}\n";
	private static final InputText SAVED = new InputText("a.elx", CLAIM);
	private static final InputText SOURCES = new InputText("b.elx", SOURCE);

	private final LiveProject project = new LiveProject();

	@Test
	void eachEditMakesTheNextVersion() throws Exception {
		LiveEdition edition = project.open("a.elx", "one");
		assertEquals(0, edition.version());
		assertEquals(List.of(1L, 2L, 3L), LongStream.of(edition.change(3, 0, " three"), edition.change(4, 0, "two "), edition.change(0, 3, "1")).boxed().toList());
		assertEquals(3, edition.version());
		assertEquals("3 1 two three", edition.ask(reading -> reading.version() + " " + reading.edition().text()).get());
	}

	@Test
	void anEditOutsideOfTheTextIsRefusedAndChangesNothing() throws Exception {
		LiveEdition edition = project.open("a.elx", "one");
		assertThrows(IndexOutOfBoundsException.class, () -> edition.change(3, 1, ""));
		assertThrows(IndexOutOfBoundsException.class, () -> edition.change(-1, 1, ""));
		assertEquals(0, edition.version());
		assertEquals("one", edition.ask(reading -> reading.file().text()).get());
	}

	@Test
	void listenersHearOfVersionsInTheirOrderAndOfTheLastOne() {
		LiveEdition edition = project.open("a.elx", CLAIM);
		Heard heard = listen(edition);
		project.know(RULES, List.of(SAVED, SOURCES), Watch.NOBODY);
		IntStream.range(0, 200).forEach(i -> edition.change(0, 0, "x"));
		heard.await(200L, () -> heard.versions().isEmpty() ? null : heard.versions().getLast());
		List<Long> versions = heard.versions();
		assertEquals(versions.stream().sorted().toList(), versions);
	}

	@Test
	void whatIsAskedBehindAChangeIsNotAnsweredFromBefore() throws Exception {
		LiveEdition edition = project.open("a.elx", "one");
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch asked = new CountDownLatch(1);
		edition.ask(reading -> {
			begun.countDown();
			return await(asked);
		});
		begun.await();
		edition.change(0, 3, "two");
		CompletableFuture<String> text = edition.ask(reading -> reading.file().text());
		asked.countDown();
		assertEquals("two", text.get());
	}

	@Test
	void manyEditsAtATimeAreReadInOneGo() throws Exception {
		LiveEdition edition = project.open("a.elx", "{x| one} ".repeat(5_000));
		int read = edition.ask(reading -> reading.file().revision()).get();
		CountDownLatch edited = new CountDownLatch(1);
		CompletableFuture<Boolean> busy = edition.ask(reading -> await(edited));
		IntStream.range(0, 5_000).forEach(i -> edition.change(i * 9 + 4, 3, "two"));
		edited.countDown();
		assertTrue(busy.get());
		assertEquals("{x| two} ".repeat(5_000), edition.ask(reading -> reading.file().text()).get());
		assertTrue(edition.ask(reading -> reading.file().revision()).get() <= read + 2);
	}

	private static boolean await(CountDownLatch latch) {
		try {
			latch.await();
			return true;
		} catch (InterruptedException e) {
			return false;
		}
	}

	@Test
	void ofEditsThatLeaveTheTextAsItWasListenersAreTold() {
		LiveEdition edition = project.open("a.elx", CLAIM);
		Heard heard = listen(edition);
		project.know(RULES, List.of(SAVED, SOURCES), Watch.NOBODY);
		heard.await(List.of(), heard::rules);
		edition.change(0, CLAIM.length(), CLAIM);
		heard.await(List.of(1L, 1L), () -> heard.versions().stream().filter(version -> version == 1).toList());
	}

	@Test
	void oneParseIsEnoughForAll() throws Exception {
		LiveEdition edition = project.open("a.elx", CLAIM);
		ElenchusResource file = edition.ask(Reading::file).get();
		project.know(RULES, List.of(new InputText("0.elx", "New."), SAVED, SOURCES), Watch.NOBODY);
		edition.change(0, 0, "So ");
		project.check(RULES, List.of(SAVED, SOURCES), Watch.NOBODY);
		assertEquals(file, edition.ask(Reading::file).get());
		assertEquals("So " + CLAIM, edition.ask(reading -> reading.file().text()).get());
	}

	@Test
	void nothingIsFoundBeforeTheOtherTextsAreKnown() throws Exception {
		LiveEdition edition = project.open("a.elx", CLAIM);
		Heard heard = listen(edition);
		edition.change(0, 0, "So ");
		edition.ask(Reading::version).get();
		assertFalse(project.isKnown());
		assertNull(heard.findings());
		project.know(RULES, List.of(SAVED, SOURCES), Watch.NOBODY);
		heard.await(List.of(), heard::rules);
	}

	@Test
	void whatIsFoundInOneTextDependsOnTheUnsavedOthers() {
		Heard heard = listen(project.open("a.elx", CLAIM));
		LiveEdition sources = project.open("b.elx", SOURCE);
		project.know(RULES, List.of(SAVED, SOURCES), Watch.NOBODY);
		heard.await(List.of(), heard::rules);
		sources.change(0, SOURCE.length(), "");
		heard.await(List.of("unresolved-reference"), heard::rules);
		sources.close();
		heard.await(List.of(), heard::rules);
	}

	@Test
	void aCheckOfWhatIsSavedDoesNotSeeWhatIsEdited() {
		LiveEdition edition = project.open("a.elx", CLAIM);
		Heard heard = listen(edition);
		edition.change(0, CLAIM.length(), "{@nobody}");
		List<Validated> checked = project.check(RULES, List.of(SAVED, SOURCES), Watch.NOBODY);
		assertEquals(RULES.validate(List.of(SAVED, SOURCES)).stream().map(Validated::findings).toList(),
				checked.stream().map(Validated::findings).toList());
		heard.await(List.of("unresolved-reference"), heard::rules);
	}

	@Test
	void whoeverHasHadEnoughOfACheckIsFree() {
		LiveEdition edition = project.open("a.elx", CLAIM);
		Heard heard = listen(edition);
		assertThrows(CancellationException.class, () -> project.check(RULES, List.of(SAVED, SOURCES), () -> true));
		edition.change(0, 0, "{@nobody} ");
		heard.await(List.of("unresolved-reference"), heard::rules);
	}

	/** Edits at each step of the check, and stops when there have been enough. */
	private static final class Typing implements Watch {

		private static final int LETTERS = 10;
		private final LiveEdition edition;
		private int typed;

		Typing(LiveEdition edition) {
			this.edition = edition;
		}

		@Override
		public boolean isCancelled() {
			return false;
		}

		@Override
		public void begins(Step step, String location) {
			if (typed < LETTERS) {
				typed++;
				edition.change(0, 0, "x");
			}
		}
	}

	@Test
	void aCheckGivesWayToEditsAndComesToItsEnd() throws Exception {
		LiveEdition edition = project.open("a.elx", CLAIM);
		Typing typing = new Typing(edition);
		assertEquals(2, project.check(RULES, List.of(SAVED, SOURCES), typing).size());
		assertEquals(Typing.LETTERS, edition.version());
		assertEquals("x".repeat(Typing.LETTERS) + CLAIM, edition.ask(reading -> reading.file().text()).get());
	}

	@Test
	void aTextThatIsNoneOfTheProjectsIsReadAloneAndNotChecked() throws Exception {
		LiveEdition stranger = project.open("out/c.elx", "{source t}\n\n{@s}");
		Heard heard = listen(stranger);
		Heard member = listen(project.open("a.elx", "{@t}"));
		project.know(RULES, List.of(SAVED, SOURCES), Watch.NOBODY);
		member.await(List.of("unresolved-reference"), member::rules);
		assertNull(heard.findings());
		assertEquals(List.of("out/c.elx"), stranger.ask(reading -> reading.project().editions().stream().map(each -> each.location()).toList()).get());
	}

	@Test
	void aProjectThatIsNoLongerCheckedHasNoFindings() {
		Heard heard = listen(project.open("a.elx", "{@s}"));
		project.know(RULES, List.of(SAVED), Watch.NOBODY);
		heard.await(List.of("unresolved-reference"), heard::rules);
		project.forget();
		heard.await(null, heard::findings);
	}

	@Test
	void whoeverComesLaterIsToldWhatIsKnown() {
		LiveEdition edition = project.open("a.elx", "{@s}");
		Heard first = listen(edition);
		project.know(RULES, List.of(SAVED), Watch.NOBODY);
		first.await(List.of("unresolved-reference"), first::rules);
		Heard second = listen(edition);
		second.await(List.of("unresolved-reference"), second::rules);
		second.await(first.highlights(), second::highlights);
	}

	@Test
	void anAnswerThatFailsIsTheAskersAndTheModelGoesOn() throws Exception {
		LiveEdition edition = project.open("a.elx", CLAIM);
		CompletableFuture<Object> answer = edition.ask(reading -> {
			throw new IllegalStateException("no luck");
		});
		assertEquals("no luck", assertThrows(ExecutionException.class, answer::get).getCause().getMessage());
		assertEquals(CLAIM, edition.ask(reading -> reading.file().text()).get());
	}

	@Test
	void whatIsAskedOfAClosedTextIsCancelled() {
		LiveEdition edition = project.open("a.elx", CLAIM);
		edition.close();
		assertThrows(CancellationException.class, () -> edition.ask(Reading::version).get());
	}

	@Test
	void afterTheLastTextIsClosedNothingIsKnown() {
		LiveEdition edition = project.open("a.elx", CLAIM);
		project.know(RULES, List.of(SAVED), Watch.NOBODY);
		edition.close();
		project.know(RULES, List.of(SAVED), Watch.NOBODY);
		Heard heard = new Heard();
		heard.await(false, project::isKnown);
	}

	private static Heard listen(LiveEdition edition) {
		Heard heard = new Heard();
		edition.add(heard);
		return heard;
	}
}
