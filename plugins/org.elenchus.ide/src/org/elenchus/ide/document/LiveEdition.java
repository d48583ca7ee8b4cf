package org.elenchus.ide.document;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.elenchus.ide.highlighting.KnownHighlights;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.TextCache;

/**
 * A text of a {@link LiveProject} that is being edited. Its editor says what changes and goes on at once; the model follows in a thread of
 * its own, and tells listeners what it knows. One thread at a time may edit; anybody may ask.
 */
public final class LiveEdition implements AutoCloseable {

	private final LiveProject project;
	private final String location;
	private final EditedText text;
	private final List<LiveListener> listeners = new CopyOnWriteArrayList<>();
	private final Queue<Question<?>> questions = new ConcurrentLinkedQueue<>();
	/** What listeners have been told; used in the model's turns. */
	private final ToldOf told = new ToldOf();
	private final KnownHighlights highlights = new KnownHighlights();
	/** What checks have worked out of its paragraphs. */
	private final TextCache texts = new TextCache();
	/** Read by itself, as long as it does not belong to the texts of its project. */
	private final Model alone = new Model();
	private volatile boolean closed;
	private volatile Checked checked = Checked.NOTHING;

	LiveEdition(LiveProject project, String location, String text) {
		this.project = project;
		this.location = location;
		this.text = new EditedText(text);
	}

	/** Its name as messages show it. */
	public String location() {
		return location;
	}

	/**
	 * The text changes.
	 *
	 * @param offset where, in UTF-16 units of the text before the change
	 * @param length how many units go
	 * @param with   what comes in their place
	 * @return the version of the text from now on; 0 is that with which it was opened
	 * @throws IndexOutOfBoundsException if the text has no such place
	 */
	public long change(int offset, int length, String with) {
		long version = text.change(offset, length, with);
		project.wish();
		return version;
	}

	/** The version after the last change. */
	public long version() {
		return text.version();
	}

	/** What was found last; of an older version than {@link #version()} while the newest one is not checked yet. */
	public Checked checked() {
		return checked;
	}

	/** Tells {@code listener} from now on, also what is known already. */
	public void add(LiveListener listener) {
		listeners.add(listener);
		told.again();
		project.wish();
	}

	/** Tells {@code listener} nothing any more, but for what is being told. */
	public void remove(LiveListener listener) {
		listeners.remove(listener);
	}

	/**
	 * Asks something of the text after all changes so far.
	 *
	 * @param question is asked in the model's thread; it must be short, and keep nothing of what it looks at
	 * @return the answer; it is cancelled when the text is closed
	 */
	public <T> CompletableFuture<T> ask(Function<Reading, T> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		questions.add(new Question<>(text.version(), question, answer));
		project.wish();
		if (closed) {
			drop();
		}
		return answer;
	}

	/** Ends the editing: from now on the project has the text as it is saved. */
	@Override
	public void close() {
		closed = true;
		listeners.clear();
		project.close(this);
		drop();
	}

	private void drop() {
		for (Question<?> question = questions.poll(); question != null; question = questions.poll()) {
			question.drop();
		}
	}

	// In the model's turns.

	void follow() {
		text.follow();
	}

	InputText input() {
		return new InputText(location, text.text());
	}

	Model alone() {
		return alone;
	}

	KnownHighlights highlights() {
		return highlights;
	}

	TextCache texts() {
		return texts;
	}

	ToldOf told() {
		return told;
	}

	void checked(Checked found) {
		checked = found;
	}

	void tell(Consumer<LiveListener> what) {
		listeners.forEach(what);
	}

	/** The version that the model has. */
	long followed() {
		return text.followed();
	}

	/** Those that were asked behind later changes wait: for what they wish, a turn comes. */
	void answer(Reading reading) {
		for (Question<?> question = questions.peek(); question != null && question.version() <= reading.version(); question = questions.peek()) {
			questions.remove(question);
			question.put(reading);
		}
	}
}
