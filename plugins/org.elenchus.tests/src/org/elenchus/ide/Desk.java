package org.elenchus.ide;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.elenchus.ide.document.Checked;
import org.elenchus.ide.document.LiveEdition;
import org.elenchus.ide.document.LiveListener;
import org.elenchus.ide.document.LiveProject;
import org.elenchus.ide.document.Reading;
import org.elenchus.model.fault.Fault;
import org.elenchus.model.finding.Finding;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Watch;

/** A text that is being edited and has been checked with others, with a place in it that {@code ¦} marks. */
public final class Desk implements AutoCloseable {

	private static final String MARK = "¦";

	private final LiveEdition edition;
	private final int place;

	private Desk(LiveEdition edition, int place) {
		this.edition = edition;
		this.place = place;
	}

	/** Opens a text beside others of its project, and waits until it has been checked. */
	public static Desk open(String marked, String... others) {
		String text = marked.replace(MARK, "");
		List<InputText> texts = new ArrayList<>(List.of(new InputText("text.elx", text)));
		for (String other : others) {
			texts.add(new InputText("other" + texts.size() + ".elx", other));
		}
		return open(texts.getFirst(), texts, Math.max(marked.indexOf(MARK), 0));
	}

	/** Opens one of some texts. */
	public static Desk open(InputText text, List<InputText> texts, int place) {
		LiveProject project = new LiveProject();
		LiveEdition edition = project.open(text.location(), text.text());
		project.know(new Engine(Locale.ENGLISH), texts, Watch.NOBODY);
		Desk desk = new Desk(edition, place);
		desk.awaitCheck();
		return desk;
	}

	/** Waits until the text has been checked as it is now. */
	public void awaitCheck() {
		CountDownLatch checked = new CountDownLatch(1);
		edition.add(new LiveListener() {
			@Override
			public void checked(long version, List<Finding> findings, List<Fault> faults) {
				if (version == edition.version()) {
					checked.countDown();
				}
			}
		});
		try {
			assertTrue(checked.await(60, TimeUnit.SECONDS), "the text is checked");
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	public LiveEdition edition() {
		return edition;
	}

	public int place() {
		return place;
	}

	/** What was found. */
	public Checked checked() {
		return edition.checked();
	}

	/** Asks something of the text. */
	public <T> T ask(Function<Reading, T> question) {
		return edition.ask(question).join();
	}

	@Override
	public void close() {
		edition.close();
	}
}
