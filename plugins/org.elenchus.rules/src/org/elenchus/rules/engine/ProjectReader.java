package org.elenchus.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.model.fault.Fault;
import org.elenchus.model.project.Project;

/** Reads texts as one project, again and again while they change. Not safe for use by several threads. */
public final class ProjectReader {

	private MarkupProject files = Markup.get().project();
	private List<Fault> faults = List.of();

	/**
	 * Reads texts. What has not changed since they were last read is taken over, unless there are others now. Where reading fails,
	 * the texts in which it does stand in the project as empty editions, in their places; {@link #faults()} tells.
	 *
	 * @param texts all texts of the project as they are now; their locations differ
	 */
	public Project read(List<InputText> texts) {
		return read(texts, text -> { });
	}

	/** Reads texts as {@link #read(List)} does; {@code before} is told of each before it is read, and ends the reading by a CancellationException. */
	public Project read(List<InputText> texts, Consumer<InputText> before) {
		faults = List.of();
		return Fault.caught(() -> readAll(texts, before), thrown -> readOthers(texts, thrown));
	}

	/** The texts that could not be read the last time, with what was thrown. */
	public List<Fault> faults() {
		return faults;
	}

	/** Finds out in which texts reading fails by reading each alone; it costs as much again, and only where something is wrong. */
	private Project readOthers(List<InputText> texts, Throwable thrown) {
		List<InputText> readable = new ArrayList<>();
		List<Fault> found = new ArrayList<>();
		for (InputText text : texts) {
			readable.add(Fault.caught(() -> {
				alone(text);
				return text;
			}, own -> {
				found.add(new Fault(text.location(), own));
				return new InputText(text.location(), "");
			}));
		}
		files = Markup.get().project();
		if (found.isEmpty() && thrown instanceof OutOfMemoryError memory) {
			throw memory;
		}
		if (found.isEmpty()) {
			throw new IllegalStateException("the editions can be read one by one, but not together", thrown);
		}
		faults = List.copyOf(found);
		return readAll(readable, text -> { });
	}

	private static void alone(InputText text) {
		MarkupProject one = Markup.get().project();
		one.put(text.location(), text.text());
		one.project();
	}

	private Project readAll(List<InputText> texts, Consumer<InputText> before) {
		if (!List.copyOf(files.locations()).equals(texts.stream().map(InputText::location).toList())) {
			files = Markup.get().project();
		}
		for (InputText text : texts) {
			before.accept(text);
			files.put(text.location(), text.text());
		}
		return files.project();
	}
}
