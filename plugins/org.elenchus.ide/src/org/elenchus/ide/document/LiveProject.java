package org.elenchus.ide.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Validated;
import org.elenchus.rules.engine.Watch;

/**
 * The one live model of a project: nobody else parses its texts. It has those that are being edited as they are now, and the others as they
 * are saved; a check of what is saved takes the saved ones for as long as it works. Several threads can use it.
 */
public final class LiveProject {

	private final Map<String, LiveEdition> open = new LinkedHashMap<>();
	private final Turns turns = new Turns(this::follow);
	private final Model model = new Model();
	private volatile Optional<SavedTexts> saved = Optional.empty();

	/**
	 * Begins the editing of a text, which from now on is in the model instead of what is saved. Of two that have the same location the
	 * later one counts.
	 *
	 * @param location its name as messages show it, with {@code /} between folders: the same as among the saved texts, if it is one
	 * @param text     all its characters
	 */
	public LiveEdition open(String location, String text) {
		LiveEdition edition = new LiveEdition(this, location, text);
		synchronized (open) {
			open.put(location, edition);
		}
		wish();
		return edition;
	}

	void close(LiveEdition edition) {
		synchronized (open) {
			open.remove(edition.location(), edition);
		}
		wish();
	}

	void wish() {
		turns.wish();
	}

	private List<LiveEdition> open() {
		synchronized (open) {
			return List.copyOf(open.values());
		}
	}

	/** Whether the saved texts are known, so that texts that are being edited can be checked. */
	public boolean isKnown() {
		return saved.isPresent();
	}

	/**
	 * Tells the saved texts of the project and reads them, so that those that are being edited can be checked. Gives way to edits.
	 *
	 * @param engine asks the rules
	 * @param texts  all saved texts, in the order of the project; their locations differ
	 * @throws CancellationException if nobody waits any more; then the saved texts are known all the same
	 */
	public void know(Engine engine, List<InputText> texts, Watch watch) {
		SavedTexts now = new SavedTexts(engine, texts);
		saved = Optional.of(now);
		inATurn(watch, giving -> model.read(now.with(open()), giving));
	}

	/**
	 * Checks the texts of the project as they are saved, whatever is being edited: what a check of the files alone finds. Gives way to
	 * edits and goes on after them.
	 *
	 * @param engine asks the rules
	 * @param texts  all saved texts, in the order of the project; their locations differ
	 * @return what was found, in the order of the texts; the editions in it are no longer to be looked at
	 * @throws CancellationException if nobody waits any more; then the saved texts are known all the same
	 */
	public List<Validated> check(Engine engine, List<InputText> texts, Watch watch) {
		SavedTexts now = new SavedTexts(engine, texts);
		saved = Optional.of(now);
		SavedCheck check = new SavedCheck(now);
		return inATurn(watch, giving -> check.goOn(model, giving));
	}

	private <T> T inATurn(Watch watch, Function<Watch, T> work) {
		try {
			return turns.between(watch, work);
		} finally {
			wish();
		}
	}

	/** The project is no longer checked: of its saved texts nothing is known, and those that are being edited stand alone. */
	public void forget() {
		saved = Optional.empty();
		wish();
	}

	/** Follows the edits, and tells all that is known now and was not told. */
	private void follow(Watch watch) {
		List<LiveEdition> editions = open();
		if (editions.isEmpty()) {
			model.release();
			saved = Optional.empty();
			return;
		}
		try {
			new Round(editions, saved, model, watch).tell();
		} catch (CancellationException e) {
			throw e;
		} catch (RuntimeException | Error thrown) {
			editions.forEach(edition -> edition.tell(listener -> listener.failed(thrown)));
		}
	}
}
