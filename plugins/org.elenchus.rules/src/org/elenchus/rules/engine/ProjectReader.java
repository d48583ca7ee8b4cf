package org.elenchus.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.fault.Fault;
import org.elenchus.model.parallel.Workers;
import org.elenchus.model.project.Project;

/** Reads texts as one project, again and again while they change. Not safe for use by several threads. */
public final class ProjectReader {

	private final Workers workers;
	private MarkupProject files = Markup.get().project();
	private List<Fault> faults = List.of();

	/** A reader that uses all processors. */
	public ProjectReader() {
		this(Workers.all());
	}

	/** @param workers how many texts are read at a time */
	public ProjectReader(Workers workers) {
		this.workers = workers;
	}

	/**
	 * Reads texts. What has not changed since they were last read is taken over. Where reading fails,
	 * the texts in which it does stand in the project as empty editions, in their places; {@link #faults()} tells.
	 *
	 * @param texts all texts of the project as they are now; their locations differ
	 */
	public Project read(List<InputText> texts) {
		return read(texts, Watch.NOBODY);
	}

	/**
	 * Reads texts as {@link #read(List)} does, for somebody who waits.
	 *
	 * @throws CancellationException if he has had enough; texts that have been read by then need not be read again
	 */
	public Project read(List<InputText> texts, Watch watch) {
		faults = List.of();
		Waiting waiting = new Waiting(watch);
		return Fault.caught(() -> readAll(texts, waiting), thrown -> readOthers(texts, thrown));
	}

	/** The texts that could not be read the last time, with what was thrown. */
	public List<Fault> faults() {
		return faults;
	}

	/** The parsed file behind the text of that name, as it was last read, for tools that work on nodes; null if there is none. */
	public ElenchusResource file(String location) {
		return files.file(location);
	}

	/** Finds out in which texts reading fails by reading each alone; it costs as much again, and only where something is wrong. */
	private Project readOthers(List<InputText> texts, Throwable thrown) {
		List<Fault> found = new ArrayList<>();
		List<InputText> readable = new ArrayList<>();
		for (InputText text : texts) {
			Optional<Fault> own = Fault.caught(() -> alone(text), caught -> Optional.of(new Fault(text.location(), caught)));
			own.ifPresent(found::add);
			readable.add(own.isPresent() ? new InputText(text.location(), "") : text);
		}
		files = Markup.get().project();
		if (found.isEmpty() && thrown instanceof OutOfMemoryError memory) {
			throw memory;
		}
		if (found.isEmpty()) {
			throw new IllegalStateException("the editions can be read one by one, but not together", thrown);
		}
		faults = List.copyOf(found);
		return readAll(readable, Waiting.NOBODY);
	}

	private static Optional<Fault> alone(InputText text) {
		MarkupProject one = Markup.get().project();
		one.put(text.location(), text.text());
		one.project();
		return Optional.empty();
	}

	private Project readAll(List<InputText> texts, Waiting waiting) {
		Map<String, String> all = new LinkedHashMap<>();
		texts.forEach(text -> all.put(text.location(), text.text()));
		files.replaceAll(all, workers, location -> waiting.begin(Watch.Step.READ, location));
		waiting.goOn();
		return files.project(workers, waiting::goOn);
	}
}
